package org.ieum.backup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.backup.ErasedPeople;
import org.ieum.platform.backup.ErasedPerson;
import org.ieum.selfservice.BeingForgotten;
import org.jboss.logging.Logger;

/** Erases whoever came back with a backup, before any job runs: each by themselves, so that it goes on where it was ended. */
@Singleton
class ErasingAgain {

    private static final Logger LOG = Logger.getLogger(ErasingAgain.class);

    @Inject AgroalDataSource database;
    @Inject Persons persons;
    @Inject BeingForgotten forgetting;

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER - 1) StartupEvent event) throws SQLException {
        List<ErasedPerson> pending;
        try (Connection connection = database.getConnection()) {
            pending = ErasedPeople.pending(connection);
        }
        pending.forEach(person -> QuarkusTransaction.requiringNew().run(() -> erase(person)));
        if (!pending.isEmpty()) {
            LOG.infof("Erased again after a restore: %d", pending.size());
        }
    }

    private void erase(ErasedPerson person) {
        PersonId who = new PersonId(person.side(), person.id());
        // Whoever came after the backup is not there.
        if (persons.find(who).isPresent()) {
            forgetting.forget(who, Audit.SYSTEM);
        }
        try (Connection connection = database.getConnection()) {
            ErasedPeople.add(connection, person);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
