package org.ieum.platform.start;

import java.nio.file.Path;
import java.util.Optional;
import org.ieum.platform.backup.BackupRefused;
import org.ieum.platform.backup.Passphrase;

/** Where backups are, and what seals them, as the settings say. */
final class BackupSettings {

    static final String FOLDER = "ieum.backup.folder";
    static final String PASSPHRASE = "ieum.backup.passphrase";
    static final String PASSPHRASE_FILE = "ieum.backup.passphrase-file";

    private BackupSettings() {}

    static Optional<Path> folder(Settings settings) {
        return settings.text(FOLDER)
                .map(Path::of)
                .map(path -> path.toAbsolutePath().normalize());
    }

    /**
     * What seals them.
     *
     * @throws BackupRefused if the settings have none
     */
    static Passphrase passphrase(Settings settings) {
        return Passphrase.from(settings.text(PASSPHRASE), settings.text(PASSPHRASE_FILE));
    }
}
