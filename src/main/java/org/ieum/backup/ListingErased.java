package org.ieum.backup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.ieum.person.PersonForgotten;
import org.ieum.platform.Sealing;
import org.ieum.platform.backup.BackupFiles;
import org.ieum.platform.backup.BackupRefused;
import org.ieum.platform.backup.ErasedList;
import org.ieum.platform.backup.ErasedPeople;
import org.ieum.platform.backup.ErasedPerson;
import org.jboss.logging.Logger;

/**
 * Writes down whoever is erased: in the database with the erasure, and on the list beside the backups as soon as that has
 * happened; what did not get there then does within minutes, and before each backup.
 */
@Singleton
class ListingErased {

    private static final Logger LOG = Logger.getLogger(ListingErased.class);

    @Inject BackupHabits habits;
    @Inject AgroalDataSource database;
    @Inject Sealing sealing;
    @Inject Clock clock;

    void forgotten(@Observes PersonForgotten event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            ErasedPeople.add(connection, person(event));
        }
    }

    void afterwards(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonForgotten event) {
        habits.folder().ifPresent(folder -> {
            try {
                list(folder, List.of(person(event)));
            } catch (BackupRefused | IOException e) {
                LOG.errorf("Somebody was erased and is not on the list beside the backups yet: %s", e.getMessage());
            }
        });
    }

    /** Adds all whom the database has. */
    void listAll(Path folder) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            list(folder, ErasedPeople.all(connection));
        }
    }

    private ErasedPerson person(PersonForgotten event) {
        return new ErasedPerson(event.who().side(), event.who().id(), clock.instant());
    }

    /** One after the other: each looks who is on it. */
    private synchronized void list(Path folder, Collection<ErasedPerson> erased) throws IOException {
        BackupFiles.in(folder);
        new ErasedList(folder, sealing).add(erased);
    }
}
