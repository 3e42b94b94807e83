package org.ieum.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures methods of matching on the same sets and writes {@code table.md}, {@code table.csv}, {@code summary.md} and, beside the last
 * table's, {@code changes.md} after each row, then warm solves in {@code what-if.md}, so that an end in between loses nothing and
 * {@code -Dbench.go-on=true} goes on with what is missing. Each row is made by a process of its own ({@link Measuring}): its CPU time, wall time and
 * heap are nobody else's. Run by {@code ./mvnw -Pbenchmark}; the settings are in the profile.
 */
public final class Benchmark {

    private static final String WHAT_IF = "what-if";
    /** Warm solves are measured up to so many learners. */
    private static final int SMALL = 2_500;

    private final Sets sets;
    private final Path out;
    private final List<ResultRow> rows = new ArrayList<>();
    private final List<String> whatIfs = new ArrayList<>(WarmSolves.head());

    private final List<ResultRow> last;
    private final String code;

    private Benchmark(Sets sets, Path out) throws IOException, InterruptedException {
        this.sets = sets;
        this.out = out;
        last = Table.read(Path.of(System.getProperty("bench.last")));
        code = code();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path out = Path.of(System.getProperty("bench.out"));
        Files.createDirectories(out);
        new Benchmark(Sets.of(System.getProperty("ieum.data"), out), out).run();
    }

    /** Goes on with the rows that are there. */
    private void goOn() throws IOException {
        if (Boolean.getBoolean("bench.go-on")) {
            Table.read(out.resolve(Table.FILE)).stream()
                    .filter(row -> !row.isInvalid())
                    .forEach(rows::add);
        }
    }

    private void run() throws IOException, InterruptedException {
        goOn();
        List<String> chosen = sets.chosen(
                System.getProperty("bench.sets"),
                rows.stream().map(row -> row.get(Column.SET)).distinct().toList());
        for (String set : chosen) {
            for (Method method : Method.chosen(set, sets.learners(set))) {
                if (rows.stream().noneMatch(row -> row.isOf(set, method.name()))) {
                    add(trial(set, method));
                }
            }
        }
        for (String set : chosen) {
            if (Method.isAsked(WHAT_IF) && !Sets.isWeekLater(set) && sets.learners(set) <= SMALL) {
                whatIf(set);
            }
        }
        System.out.println("The tables are in " + out);
        if (rows.stream().anyMatch(ResultRow::isInvalid)) {
            System.out.println("SOME ROWS ARE INVALID OR FAILED");
        }
    }

    private void add(ResultRow row) throws IOException {
        row.put(Column.CODE, code);
        System.out.println(row.line());
        rows.add(row);
        List<ResultRow> sorted = Table.sorted(rows);
        new Table(sorted).write(out);
        new Summary(sorted).write(out);
        new Changes(last, sorted).write(out);
    }

    /** The commit that is measured, with {@code -dirty} if there is more than it; empty where there is no Git. */
    private static String code() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=8").start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            System.out.println("No commit is named: " + e.getMessage());
            return "";
        }
    }

    private ResultRow trial(String set, Method method) throws IOException, InterruptedException {
        Path result = Files.createTempFile(out, "row", ".properties");
        String log = set + "-" + method.name().replace(' ', '-') + ".log";
        boolean made = java(Measuring.class, log, set, method.name(), result.toString());
        ResultRow row = made ? ResultRow.read(result) : ResultRow.failed(set, method.name(), "failed, see " + log);
        Files.delete(result);
        return row;
    }

    private void whatIf(String set) throws IOException, InterruptedException {
        Path result = Files.createTempFile(out, "row", ".md");
        String log = set + "-" + WHAT_IF + ".log";
        boolean made = java(WarmSolves.class, log, set, result.toString());
        whatIfs.addAll(made ? Files.readAllLines(result) : List.of("| " + set + " | failed, see " + log + " |"));
        Files.delete(result);
        Files.write(out.resolve("what-if.md"), whatIfs);
    }

    /** Whether a program in a process of its own ended well. */
    private boolean java(Class<?> program, String log, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("bench.heap"),
                "-Dieum.data=" + System.getProperty("ieum.data"),
                "-Dbench.out=" + out,
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.resolve(log).toFile())
                .start();
        return process.waitFor() == 0;
    }
}
