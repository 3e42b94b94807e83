package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.ieum.platform.start.KnownMigrations.Known;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/**
 * What was merged is never changed, taken away or put before another: somebody's database has it already. {@code .ci/run} sees
 * that the list grows at its end alone.
 */
class KnownMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void noMigrationWasChangedOrTakenAway() {
        assertThat(KnownMigrations.read().stream()
                        .filter(known -> !Files.exists(MIGRATIONS.resolve(known.file()))
                                || !sum(MIGRATIONS.resolve(known.file())).equals(known.sum()))
                        .map(Known::file))
                .as("a migration that was merged is never changed nor taken away: write another one")
                .isEmpty();
    }

    @Test
    void eachIsOnTheList() {
        List<String> known = KnownMigrations.read().stream().map(Known::file).toList();
        TreeSet<String> missing = new TreeSet<>();
        House.files(MIGRATIONS, ".sql").stream()
                .filter(file -> file.getFileName().toString().startsWith("V"))
                .filter(file -> !known.contains(file.getFileName().toString()))
                .forEach(file -> missing.add(sum(file) + " " + file.getFileName()));
        assertThat(missing)
                .as("lines to put at the end of src/main/resources/" + KnownMigrations.LIST)
                .isEmpty();
    }

    @Test
    void eachIsLaterThanThoseBeforeIt() {
        List<Long> versions =
                KnownMigrations.read().stream().map(Known::version).toList();
        assertThat(versions)
                .as("later than all that were merged: give it the time of now")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(House.read(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
