package org.ieum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Random;

/** What {@code ./mvnw -Pfaults} counts, as the rows of docs/reliability.md: {@code target/faults.md}. */
final class FaultTable {

    /** The same moments again, as far as a machine does a thing twice in one time. */
    static final Random CHANCE = new Random(Long.getLong("faults.seed", 1));

    private static final Path OUT = Path.of("target", "faults.md");

    private FaultTable() {}

    /** How often something is tried: {@code -Dfaults.sign-ups=5} for a look. */
    static int times(String what, int usually) {
        return Integer.getInteger("faults." + what, usually);
    }

    /**
     * Writes a row.
     *
     * @param what breaks, and in the middle of what
     * @param tries how often
     * @param told how many were told that it was done, and of what
     * @param lost how many of these it was not done for
     * @param doubled for how many it was done twice
     * @param half for how many a part was done
     */
    static void row(String what, int tries, String told, long lost, long doubled, long half) throws IOException {
        String row = String.format(
                Locale.ROOT, "| %s | %,d | %s | %d | %d | %d |%n", what, tries, told, lost, doubled, half);
        Files.createDirectories(OUT.getParent());
        Files.writeString(OUT, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.print(row);
    }

    /** Rests for a while by chance, no longer than this. */
    static void rest(int millisAtMost) throws InterruptedException {
        Thread.sleep(CHANCE.nextInt(millisAtMost));
    }
}
