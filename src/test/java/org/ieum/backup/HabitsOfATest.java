package org.ieum.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;

/** How backups are made in a test; {@code where} may change meanwhile. */
record HabitsOfATest(Supplier<Optional<Path>> where) implements BackupHabits {

    @Override
    public Optional<Path> folder() {
        return where.get();
    }

    @Override
    public Optional<String> passphrase() {
        return Optional.of("a passphrase of this test");
    }

    @Override
    public Optional<String> passphraseFile() {
        return Optional.empty();
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 0);
    }

    @Override
    public int keep() { return 2; }

    @Override
    public Duration oldAfter() {
        return Duration.ofDays(2);
    }
}
