package org.ieum.platform.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The migrations that this program brings along, in the order in which they were merged: the list beside them grows at its end
 * alone, and says what each of them is made of.
 */
final class KnownMigrations {

    /** {@code <SHA-256> <file>} a line. */
    static final String LIST = "db/migrations.sums";

    private KnownMigrations() {}

    /**
     * One of them.
     *
     * @param sum SHA-256 in hexadecimal, of the file with lines that end in LF
     * @param file without its folder
     */
    record Known(String sum, String file) {

        /** What Flyway calls it: {@code 202611212200}. */
        long version() {
            return Long.parseLong(file.substring(1, file.indexOf("__")));
        }
    }

    static List<Known> read() {
        try (InputStream list = KnownMigrations.class.getClassLoader().getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("no " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Known(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the schema that this program works with. */
    static long newest() {
        List<Known> all = read();
        return all.get(all.size() - 1).version();
    }
}
