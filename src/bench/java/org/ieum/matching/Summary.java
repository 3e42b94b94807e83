package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a method reaches over several sets of one size: mean and worst against the tightest bound that any method proves
 * for the set, how often it finds what somebody proves to be the best, and how often it proves so itself.
 */
final class Summary {

    private final List<ResultRow> rows;

    /** @param rows compared with the best bounds already, see {@link Table} */
    Summary(List<ResultRow> rows) {
        this.rows = rows;
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| sets | method | % of best bound, mean | worst | finds the best where it is proven | proves it | in s, mean | "
                        + "worst | contradicted |",
                "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"));
        byKind().forEach((kind, its) -> lines.add(line(kind, its)));
        Files.write(folder.resolve("summary.md"), lines);
    }

    private Map<List<String>, List<ResultRow>> byKind() {
        return rows.stream()
                .filter(row -> !row.isInvalid())
                .collect(Collectors.groupingBy(
                        row -> List.of(Sets.kind(row.get(Column.SET)), row.get(Column.METHOD)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private String line(List<String> kind, Collection<ResultRow> its) {
        List<ResultRow> known = its.stream().filter(this::isKnown).toList();
        List<ResultRow> proven = its.stream().filter(Summary::proves).toList();
        return "| %d × %s | %s | %s | %s | %d of %d | %d of %d | %s | %s | %d |"
                .formatted(
                        its.size(),
                        kind.get(0),
                        kind.get(1),
                        mean(its, Column.OF_BEST_BOUND),
                        text(its.stream()
                                .mapToDouble(row -> number(row, Column.OF_BEST_BOUND))
                                .min()
                                .orElse(0)),
                        known.stream()
                                .filter(row -> weight(row) == heaviest(row))
                                .count(),
                        known.size(),
                        proven.size(),
                        its.size(),
                        mean(proven, Column.WALL),
                        text(proven.stream()
                                .mapToDouble(row -> number(row, Column.WALL))
                                .max()
                                .orElse(0)),
                        its.stream().filter(this::isContradicted).count());
    }

    /** Whether some method proves its plan for the row's set to be the best. */
    private boolean isKnown(ResultRow row) {
        return rows.stream().anyMatch(other -> isOfOneSet(row, other) && proves(other));
    }

    private static boolean isOfOneSet(ResultRow row, ResultRow other) {
        return other.get(Column.SET).equals(row.get(Column.SET));
    }

    private static boolean proves(ResultRow row) {
        return !row.get(Column.WEIGHT_AT_MOST).isEmpty()
                && weight(row) == Long.parseLong(row.get(Column.WEIGHT_AT_MOST));
    }

    /** Whether another method's plan is above the row's bound. */
    private boolean isContradicted(ResultRow row) {
        return !row.get(Column.WEIGHT_AT_MOST).isEmpty()
                && heaviest(row) > Long.parseLong(row.get(Column.WEIGHT_AT_MOST));
    }

    private long heaviest(ResultRow row) {
        return rows.stream()
                .filter(other -> isOfOneSet(row, other) && !other.isInvalid())
                .mapToLong(Summary::weight)
                .max()
                .orElse(0);
    }

    private static long weight(ResultRow row) {
        return Long.parseLong(row.get(Column.WEIGHT));
    }

    private static double number(ResultRow row, Column column) {
        String text = row.get(column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static String mean(Collection<ResultRow> rows, Column column) {
        return text(
                rows.stream().mapToDouble(row -> number(row, column)).average().orElse(0));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
