package org.ieum.backup;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.platform.backup.BackupFiles;
import org.ieum.platform.backup.BackupRefused;
import org.ieum.platform.backup.Passphrase;
import org.ieum.platform.backup.Summary;
import org.ieum.platform.backup.WritingBackup;
import org.ieum.platform.job.Recurring;
import org.jboss.logging.Logger;

/** Makes a backup each night, and one as soon as it can if the night's was missed. */
@Singleton
class MakingBackups {

    private static final Logger LOG = Logger.getLogger(MakingBackups.class);

    /** What stands in the table of those that were made. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject BackupHabits habits;
    @Inject BackupsMade made;
    @Inject ListingErased erased;
    @Inject AgroalDataSource database;
    @Inject Clock clock;

    @ConfigProperty(name = "ieum.version")
    String program;

    /** If one is due by now; where none are to be made, nothing. */
    void look() {
        Optional<Path> folder = habits.folder();
        if (folder.isEmpty()) {
            return;
        }
        try {
            erased.listAll(folder.get());
            if (made.last().filter(last -> !last.isBefore(lastNight())).isEmpty()) {
                make(folder.get());
            }
        } catch (BackupRefused | IOException | SQLException e) {
            // One line, again each time: what to do stands in it, and the desk's first page tells of it after two days.
            LOG.errorf("No backup was made: %s", e.getMessage());
        }
    }

    private void make(Path folder) throws SQLException, IOException {
        BackupFiles files = BackupFiles.in(folder);
        Instant now = clock.instant();
        Path file = files.fresh(now);
        Summary summary;
        try (Connection connection = database.getConnection()) {
            summary = new WritingBackup(
                            connection, program, Passphrase.from(habits.passphrase(), habits.passphraseFile()))
                    .to(file, now);
        }
        made.add(now, file.getFileName().toString(), Files.size(file), summary.hash());
        made.forgetBefore(now.minus(REMEMBERED));
        files.keep(Math.max(1, habits.keep()));
        LOG.infof("Backup: %s, %d rows", file.getFileName(), summary.rows());
    }

    /** When one was due at last. */
    private Instant lastNight() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(habits.at());
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /** Each ten minutes. */
    @Singleton
    static class Job extends Recurring {
        Job(MakingBackups backups) {
            super(Duration.ofMinutes(10), "backup", backups::look);
        }
    }
}
