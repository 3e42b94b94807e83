package org.ieum.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Measures plans on generated rounds, or on a folder of data files, and writes the table to {@code target/benchmarks.md}.
 * Not part of the tests, since its name does not end in Test. Run alone: {@code ./mvnw test -Dtest=Benchmark}, with
 * {@code -DargLine="-Dieum.sizes=200,2000 -Dieum.seconds=2,10"} for other rounds and times, or
 * {@code -Dieum.folder=… -Dieum.monday=2026-11-30} for a folder.
 */
class Benchmark {

    private static final String HEAD = "| round | way | served | weight | of own bound | CPU s | wall s |";

    private record Row(int served, long weight) {}

    private final List<String> table = new ArrayList<>(List.of(HEAD, "|---|---|---|---|---|---|---|"));
    private final List<Integer> seconds = numbers("ieum.seconds", "2,10");

    @Test
    void measure() throws IOException {
        String folder = System.getProperty("ieum.folder");
        if (folder != null) {
            LocalDate monday = LocalDate.parse(System.getProperty("ieum.monday"));
            measure(Path.of(folder).getFileName().toString(), new ProblemFiles(Path.of(folder), monday).read());
        } else {
            for (int size : numbers("ieum.sizes", "200,2000,10000")) {
                measure(Integer.toString(size), new RoundGenerator(1).round(size));
            }
        }
        Files.write(Path.of("target", "benchmarks.md"), table);
    }

    private static List<Integer> numbers(String property, String standard) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : System.getProperty(property, standard).split(",", -1)) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private void measure(String round, Problem problem) {
        int longest = seconds.get(seconds.size() - 1);
        long[] bound = {0};
        List<String> rows = new ArrayList<>();
        for (int time : seconds) {
            rows.add(timed(() -> {
                Effort effort = Effort.of(Duration.ofSeconds(time));
                Plan.Figures figures = ((Outcome.Solved) Matching.solve(problem, effort, Watcher.NONE))
                        .plan()
                        .figures();
                bound[0] = figures.weightAtMost();
                return new Row(figures.served(), figures.weight());
            }));
        }
        Instance instance = new Instance(problem);
        String first = timed(() -> row(instance, Assignment.of(FirstCome.plan(instance))));
        String naive = timed(() -> row(instance, Naive.plan(instance, Duration.ofSeconds(longest))));
        write(round, "first come, first served", first, bound[0]);
        write(round, "OptaPlanner's default, " + longest + " s", naive, bound[0]);
        for (int i = 0; i < rows.size(); i++) {
            write(round, "ours, " + seconds.get(i) + " s", rows.get(i), bound[0]);
        }
    }

    private static Row row(Instance instance, Assignment plan) {
        long weight = plan.all().stream()
                .mapToLong(placement -> instance.needs.weight[placement.need()])
                .sum();
        return new Row(plan.all().size(), weight);
    }

    /** Served, weight, CPU and wall seconds, parted by commas. */
    private static String timed(Supplier<Row> way) {
        long wall = System.nanoTime();
        double cpu = cpu();
        Row row = way.get();
        return String.format(
                Locale.ROOT,
                "%d,%d,%.1f,%.1f",
                row.served(),
                row.weight(),
                cpu() - cpu,
                (System.nanoTime() - wall) / 1e9);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private void write(String round, String way, String measured, long bound) {
        String[] cells = measured.split(",", -1);
        double part = 100.0 * Long.parseLong(cells[1]) / Math.max(1, bound);
        table.add(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f %% | %s | %s |",
                round,
                way,
                cells[0],
                cells[1],
                part,
                cells[2],
                cells[3]));
    }
}
