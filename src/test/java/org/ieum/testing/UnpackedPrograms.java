package org.ieum.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs for the data folders of tests. The first start unpacks them, which takes two seconds of the processor; folders that
 * come after it get a copy.
 */
public final class UnpackedPrograms {

    private static final Path KEPT = Path.of("target", "postgres-programs");

    private static final String PROGRAMS = "postgres-programs";

    /** By which the service knows that all of them are there. */
    private static final String WHOLE = "postgres-programs.whole";

    /** By which the library does: nothing else may be newer. */
    private static final String READY = ".exists";

    private UnpackedPrograms() {}

    /** Puts them into a folder that has none, if any were kept. */
    public static void into(Path folder) throws IOException {
        if (Files.exists(KEPT) && !Files.exists(folder.resolve(PROGRAMS))) {
            copy(KEPT, folder.resolve(PROGRAMS));
            Files.writeString(folder.resolve(WHOLE), "");
        }
    }

    /** Keeps those of a folder whose database has started. */
    public static synchronized void keep(Path folder) throws IOException {
        if (!Files.exists(KEPT) && Files.exists(folder.resolve(WHOLE))) {
            Path copy = Files.createTempDirectory(KEPT.getParent(), PROGRAMS);
            copy(folder.resolve(PROGRAMS), copy);
            Files.move(copy, KEPT);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(from)) {
            all = found.sorted(Comparator.comparing(path -> path.endsWith(READY)))
                    .toList();
        }
        for (Path path : all) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
