package org.ieum.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ieum.platform.Sealing;
import org.ieum.platform.backup.BackupFiles;
import org.ieum.platform.backup.BackupRefused;
import org.ieum.platform.backup.ErasedList;
import org.ieum.platform.backup.ErasedPeople;
import org.ieum.platform.backup.Passphrase;
import org.ieum.platform.backup.Summary;
import org.ieum.platform.backup.WritingBackup;

/**
 * {@code backup}: all that is stored, as one sealed file; with an argument into that folder or file, without one into the folder
 * of the settings. Beside a service that runs, or alone.
 */
final class BackupCommand {

    /** As the first argument of the process. */
    static final String NAME = "backup";

    private BackupCommand() {}

    /** The file that was made is told on the console. */
    static void run(Settings settings, List<String> arguments) {
        Passphrase passphrase = BackupSettings.passphrase(settings);
        Instant now = Instant.now();
        Path file = file(settings, arguments, now);
        if (settings.hasDatabase()) {
            settings.requireSecrets();
            write(DatabaseAccess.ofOwner(settings), StoredDatabase.sealing(settings), settings, passphrase, file, now);
            return;
        }
        Path folder = settings.dataFolder();
        if (!LocalPostgres.isIn(folder)) {
            throw new BackupRefused(
                    "There is no database in " + folder + ": set IEUM_DATA_DIR, or QUARKUS_DATASOURCE_JDBC_URL.");
        }
        Map<String, String> secrets = StoredSecrets.in(folder).withThoseOf(settings);
        Sealing sealing = StoredDatabase.sealing(secrets::get);
        OwnDatabase.use(
                folder,
                secrets.get(StoredSecrets.DATABASE_PASSWORD),
                owner -> write(owner, sealing, settings, passphrase, file, now));
    }

    private static void write(
            DatabaseAccess owner, Sealing sealing, Settings settings, Passphrase passphrase, Path file, Instant now) {
        try (Connection database = owner.open()) {
            StoredDatabase.checkKeys(database, sealing);
            // Before, so that nobody is missing on it who is still in the file.
            int erased = new ErasedList(file.getParent(), sealing).add(ErasedPeople.all(database));
            Summary summary = new WritingBackup(database, settings.version(), passphrase).to(file, now);
            summary.lines().forEach(System.out::println);
            System.out.println("Backup: " + file + ", " + summary.rows() + " rows, " + Files.size(file) + " bytes");
            System.out.println("Erased people listed beside it: " + erased + " more");
            System.out.println("Hash: " + summary.hash());
        } catch (SQLException | IOException e) {
            throw new BackupRefused("No backup was made: " + e.getMessage(), e);
        }
    }

    private static Path file(Settings settings, List<String> arguments, Instant now) {
        Path where = arguments.isEmpty()
                ? BackupSettings.folder(settings)
                        .orElseThrow(() -> new BackupRefused("Where to? Name a folder or a file, or set "
                                + Settings.variable(BackupSettings.FOLDER) + "."))
                : Path.of(arguments.get(0)).toAbsolutePath().normalize();
        if (arguments.isEmpty() || Files.isDirectory(where)) {
            return BackupFiles.in(where).fresh(now);
        }
        if (!Files.isDirectory(where.getParent())) {
            throw new BackupRefused("There is no folder " + where.getParent() + ".");
        }
        return where;
    }
}
