package org.ieum.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Whether and when backups are made by themselves. */
@ConfigMapping(prefix = "ieum.backup")
interface BackupHabits {

    /** Where they lie, and the list of the erased beside them; empty for none. The same one for all replicas. */
    Optional<Path> folder();

    /** What seals them. */
    Optional<String> passphrase();

    /** A file that has it; comes first. */
    Optional<String> passphraseFile();

    /** When one is made each day, in the organisation's zone; later, if nothing ran then. */
    @WithDefault("03:00")
    LocalTime at();

    /** How many stay. */
    @WithDefault("14")
    int keep();

    /** From when on the last one is told to be old. */
    @WithDefault("P2D")
    Duration oldAfter();
}
