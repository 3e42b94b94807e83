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
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a method reaches over several sets of one size: mean and worst against the tightest bound that any method proves
 * for the set, how often it finds what somebody proves to be the best, and how often it proves so itself; and the means of
 * what people feel.
 */
final class Summary {

    private static final List<Column> FELT =
            List.of(Column.SERVED, Column.IN_PERSON, Column.WISHES, Column.SAME_TIMES, Column.DAYS, Column.LESSONS);

    private final List<ResultRow> rows;

    /** @param rows compared with the best bounds already, see {@link Table} */
    Summary(List<ResultRow> rows) {
        this.rows = rows;
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| sets | method | % of own bound, mean | worst | % of best bound, mean | worst | 98 % after s, mean | worst "
                        + "| finds the best where it is proven | proves it | in s, mean | worst | contradicted |",
                "| --- | --- |" + " ---: |".repeat(11)));
        byKind(rows).forEach((kind, its) -> lines.add(line(kind, its)));
        lines.add("");
        lines.add(row("sets", "method", FELT.stream().map(felt -> felt.title)));
        lines.add("| --- | --- |" + " ---: |".repeat(FELT.size()));
        byKind(rows).forEach((kind, its) -> lines.add(felt(kind, its)));
        Files.write(folder.resolve("summary.md"), lines);
    }

    /** Set without its seed, and method. */
    static Map<List<String>, List<ResultRow>> byKind(List<ResultRow> rows) {
        return rows.stream()
                .filter(row -> !row.isInvalid())
                .collect(Collectors.groupingBy(
                        row -> List.of(Sets.kind(row.get(Column.SET)), row.get(Column.METHOD)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String felt(List<String> kind, Collection<ResultRow> its) {
        return row(its.size() + " × " + kind.get(0), kind.get(1), FELT.stream().map(felt -> mean(its, felt)));
    }

    private static String row(String sets, String method, Stream<String> figures) {
        return Stream.concat(Stream.of(sets, method), figures).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String line(List<String> kind, Collection<ResultRow> its) {
        List<ResultRow> known = its.stream().filter(this::isKnown).toList();
        List<ResultRow> proven = its.stream().filter(Summary::proves).toList();
        return "| %d × %s | %s | %s | %s | %s | %s | %s | %s | %d of %d | %d of %d | %s | %s | %d |"
                .formatted(
                        its.size(),
                        kind.get(0),
                        kind.get(1),
                        mean(its, Column.OF_OWN_BOUND),
                        least(its, Column.OF_OWN_BOUND),
                        mean(its, Column.OF_BEST_BOUND),
                        least(its, Column.OF_BEST_BOUND),
                        mean(its, Column.NEAR_SECONDS),
                        most(its, Column.NEAR_SECONDS),
                        known.stream()
                                .filter(row -> weight(row) == heaviest(row))
                                .count(),
                        known.size(),
                        proven.size(),
                        its.size(),
                        mean(proven, Column.WALL),
                        most(proven, Column.WALL),
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

    /** Of those that have such a figure; empty if none has. */
    static String mean(Collection<ResultRow> rows, Column column) {
        return text(numbers(rows, column).average());
    }

    private static String least(Collection<ResultRow> rows, Column column) {
        return text(numbers(rows, column).min());
    }

    private static String most(Collection<ResultRow> rows, Column column) {
        return text(numbers(rows, column).max());
    }

    private static DoubleStream numbers(Collection<ResultRow> rows, Column column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .mapToDouble(Double::parseDouble);
    }

    private static String text(OptionalDouble number) {
        double value = number.orElse(0);
        return number.isEmpty() ? "" : String.format(Locale.ROOT, value < 1000 ? "%.2f" : "%,.0f", value);
    }
}
