package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;

/** Makes one row, in a process of its own: SET METHOD RESULT. What is measured begins with the problem in memory. */
final class Measuring {

    private Measuring() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(System.getProperty("bench.out"));
        Problem problem = Sets.of(System.getProperty("ieum.data"), out).problem(args[0]);
        ResultRow row = new ResultRow(args[0], args[1]);
        Contender contender = new Method(args[1]).contender();
        Gauge gauge = new Gauge();
        Contender.Submission entry = contender.plan(problem);
        row.put(Column.WALL, gauge.wallSeconds());
        row.put(Column.CPU, gauge.cpuSeconds());
        row.put(Column.HEAP, gauge.peakHeapMegabytes());
        new Merits(problem, entry.lines()).write(row);
        entry.bound().ifPresent(bound -> write(bound, row));
        entry.nearSeconds().ifPresent(seconds -> row.put(Column.NEAR_SECONDS, seconds));
        row.put(Column.NOTE, note(problem, entry));
        if (contender instanceof Ours) {
            new Published(out, args[0]).keep(entry.lines());
        }
        row.write(Path.of(args[2]));
    }

    private static void write(Contender.Bound bound, ResultRow row) {
        bound.served().ifPresent(served -> row.put(Column.SERVED_AT_MOST, served));
        row.put(Column.WEIGHT_AT_MOST, bound.weight());
        row.put(Column.BOUND_SECONDS, bound.seconds());
        row.putPercent(Column.OF_OWN_BOUND, Long.parseLong(row.get(Column.WEIGHT)), bound.weight());
    }

    /** Each plan is checked by code that shares nothing with its maker. */
    private static String note(Problem problem, Contender.Submission entry) {
        List<Violation> violations = Matching.violations(problem, entry.lines());
        if (violations.isEmpty()) {
            return entry.note();
        }
        return violations.stream()
                .collect(Collectors.groupingBy(Violation::kind, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", ", ResultRow.INVALID + ": ", " " + entry.note()));
    }
}
