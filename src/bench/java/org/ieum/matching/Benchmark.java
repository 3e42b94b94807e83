package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures methods of matching on the same sets and writes {@code table.md} and {@code table.csv} after each row, so that
 * an end in between loses nothing. Each row is made by a process of its own ({@link Trial}): its CPU time, wall time and
 * heap are nobody else's. Run by {@code ./mvnw -Pbenchmark}; the settings are in the profile.
 */
public final class Benchmark {

    private final Sets sets;
    private final Path out;
    private final List<Row> rows = new ArrayList<>();

    private Benchmark(Sets sets, Path out) {
        this.sets = sets;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path out = Path.of(System.getProperty("bench.out"));
        Files.createDirectories(out);
        new Benchmark(Sets.of(System.getProperty("ieum.data"), out), out).run();
    }

    private void run() throws IOException, InterruptedException {
        for (String set : sets.chosen(System.getProperty("bench.sets"))) {
            for (Method method : Method.chosen(sets.learners(set))) {
                Row row = trial(set, method);
                System.out.println(row.line());
                rows.add(row);
                new Table(rows).write(out);
            }
        }
        System.out.println("The table is in " + out);
        if (rows.stream().anyMatch(Row::isInvalid)) {
            System.out.println("SOME ROWS ARE INVALID OR FAILED");
        }
    }

    private Row trial(String set, Method method) throws IOException, InterruptedException {
        Path result = Files.createTempFile(out, "row", ".properties");
        Path log = out.resolve(set + "-" + method.name().replace(' ', '-') + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("bench.heap"),
                        "-Dieum.data=" + System.getProperty("ieum.data"),
                        "-Dbench.out=" + out,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Trial.class.getName(),
                        set,
                        method.name(),
                        result.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();
        Row row = exit == 0 ? Row.read(result) : Row.failed(set, method.name(), "failed, see " + log.getFileName());
        Files.delete(result);
        return row;
    }
}
