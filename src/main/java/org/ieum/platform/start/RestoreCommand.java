package org.ieum.platform.start;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ieum.platform.Sealing;
import org.ieum.platform.backup.BackupRefused;
import org.ieum.platform.backup.ErasedList;
import org.ieum.platform.backup.ErasedPerson;
import org.ieum.platform.backup.Manifest;
import org.ieum.platform.backup.Passphrase;
import org.ieum.platform.backup.ReadingBackup;
import org.ieum.platform.backup.RestoringBackup;

/**
 * {@code restore FILE}: a backup into an empty database. Nothing is written before its passphrase, its keys and its version are
 * known to fit, and all or nothing stands in the tables afterwards.
 */
final class RestoreCommand {

    /** As the first argument of the process. */
    static final String NAME = "restore";

    private final Settings settings;
    private final Path file;
    private final Passphrase passphrase;

    private RestoreCommand(Settings settings, Path file, Passphrase passphrase) {
        this.settings = settings;
        this.file = file;
        this.passphrase = passphrase;
    }

    /** The service can be started on it afterwards; who was erased since then is erased again by that start. */
    static void run(Settings settings, List<String> arguments) {
        if (arguments.size() != 1) {
            throw new BackupRefused("Which backup? restore FILE");
        }
        Path file = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        new RestoreCommand(settings, file, BackupSettings.passphrase(settings)).run();
    }

    private void run() {
        if (settings.hasDatabase()) {
            settings.requireSecrets();
            into(DatabaseAccess.ofOwner(settings), StoredDatabase.sealing(settings));
            return;
        }
        Path folder = settings.dataFolder();
        if (LocalPostgres.isIn(folder)) {
            throw new BackupRefused(folder + " has a database already: a backup is restored into an empty folder alone."
                    + " Nothing was changed.");
        }
        boolean areSet =
                Settings.SECRETS.stream().allMatch(name -> settings.text(name).isPresent());
        if (!areSet) {
            fits(StoredDatabase.sealing(StoredSecrets.of(folder).withThoseOf(settings)::get));
        } else {
            fits(StoredDatabase.sealing(settings));
        }
        Map<String, String> secrets = StoredSecrets.in(folder).withThoseOf(settings);
        OwnDatabase.make(
                folder,
                secrets.get(StoredSecrets.DATABASE_PASSWORD),
                owner -> into(owner, StoredDatabase.sealing(secrets::get)));
    }

    /** Refuses before anything is made. */
    private List<ErasedPerson> fits(Sealing sealing) {
        try (ReadingBackup backup = ReadingBackup.open(file, passphrase)) {
            Manifest manifest = backup.manifest();
            if (manifest.schema() > KnownMigrations.newest()) {
                throw new BackupRefused("This backup was made by a newer Ieum (" + manifest.program() + ", schema "
                        + manifest.schema() + "): this one is " + settings.version() + " and knows those up to "
                        + KnownMigrations.newest() + ". Restore it with " + manifest.program() + " or a later one.");
            }
            KeyProofs.check(manifest.proofs(), sealing);
            return new ErasedList(file.getParent(), sealing).read();
        } catch (IOException e) {
            throw new BackupRefused("The list of the erased beside " + file + " cannot be read: " + e, e);
        }
    }

    private void into(DatabaseAccess owner, Sealing sealing) {
        List<ErasedPerson> erased = fits(sealing);
        try (ReadingBackup backup = ReadingBackup.open(file, passphrase);
                Connection database = owner.open()) {
            RestoringBackup restoring = new RestoringBackup(database);
            restoring.requireEmpty();
            Schema.make(
                    owner.url(),
                    owner.user(),
                    owner.password(),
                    backup.manifest().schema());
            RestoringBackup.Restored restored = restoring.from(backup, erased);
            restored.summary().lines().forEach(System.out::println);
            System.out.println("Restored: " + file + " of " + backup.manifest().madeAt() + ", "
                    + restored.summary().rows() + " rows");
            System.out.println("To be erased again: " + restored.awaited());
            System.out.println("Hash: " + restored.summary().hash());
        } catch (SQLException e) {
            throw new BackupRefused("Nothing was restored: " + e.getMessage(), e);
        }
    }
}
