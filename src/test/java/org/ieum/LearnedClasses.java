package org.ieum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Java learns of the classes of the package in one start. Tests of the package start some forty processes after it, and each of them
 * asks half of the processor then.
 */
final class LearnedClasses {

    private static final Path ARCHIVE = Path.of("target", "learned-classes.jsa");

    private static boolean begun;

    private LearnedClasses() {}

    /** By which option of Java a process knows them. The first that asks learns them, by a start like any other. */
    static synchronized List<String> option() throws Exception {
        if (!begun) {
            begun = true;
            learn();
        }
        return Files.exists(ARCHIVE) ? List.of("-XX:SharedArchiveFile=" + ARCHIVE) : List.of();
    }

    private static void learn() throws Exception {
        Files.deleteIfExists(ARCHIVE);
        Path data = Files.createTempDirectory("learning");
        try {
            Service service = Service.start(data, Map.of(), List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE));
            service.asks("/join/learner");
            service.stop();
        } finally {
            delete(data);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
