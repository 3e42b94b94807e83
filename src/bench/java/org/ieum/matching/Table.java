package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rows of a run as Markdown and CSV. */
final class Table {

    static final String FILE = "table.csv";

    /** Commas that are not between quotes. */
    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final List<ResultRow> rows;

    Table(List<ResultRow> rows) {
        this.rows = rows;
        rows.forEach(this::compareWithBestBound);
    }

    /** The rows of one size beside each other, and of those the ones of one set, whenever they were measured. */
    static List<ResultRow> sorted(List<ResultRow> rows) {
        return grouped(rows, row -> Sets.kind(row.get(Column.SET)))
                .flatMap(size -> grouped(size, row -> row.get(Column.SET)).flatMap(List::stream))
                .toList();
    }

    private static Stream<List<ResultRow>> grouped(List<ResultRow> rows, Function<ResultRow, String> by) {
        return rows.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    /** The rows of a table that was written as CSV, by the titles that it has; none where there is no such file. */
    static List<ResultRow> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        String[] titles = lines.get(0).split(COMMA, -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(titles, line.split(COMMA, -1)))
                .toList();
    }

    private static ResultRow row(String[] titles, String[] cells) {
        ResultRow row = new ResultRow("", "");
        for (int i = 0; i < titles.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(Column.of(titles[i]), unquoted(cells[i]));
            }
        }
        return row;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private void compareWithBestBound(ResultRow row) {
        OptionalLong best = rows.stream()
                .filter(other -> other.get(Column.SET).equals(row.get(Column.SET)))
                .map(other -> other.get(Column.WEIGHT_AT_MOST))
                .filter(text -> !text.isEmpty())
                .mapToLong(Long::parseLong)
                .min();
        if (best.isPresent() && !row.get(Column.WEIGHT).isEmpty()) {
            row.putPercent(Column.OF_BEST_BOUND, Long.parseLong(row.get(Column.WEIGHT)), best.getAsLong());
        }
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve("table.md"), markdown());
        Files.write(folder.resolve(FILE), csv());
    }

    private List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(markdownLine(column -> column.title));
        lines.add(markdownLine(column -> isText(column) ? "---" : "---:"));
        rows.forEach(row -> lines.add(markdownLine(column -> cell(row, column))));
        return lines;
    }

    private static String markdownLine(Function<Column, String> cell) {
        return Arrays.stream(Column.values()).map(cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static boolean isText(Column column) {
        return column == Column.SET || column == Column.METHOD || column == Column.NOTE || column == Column.CODE;
    }

    private static String cell(ResultRow row, Column column) {
        String text = row.get(column);
        if (column == Column.NOTE && row.isInvalid()) {
            return "**" + text + "**";
        }
        return !isText(column) && text.matches("\\d{4,}")
                ? String.format(Locale.ROOT, "%,d", Long.parseLong(text))
                : text;
    }

    private List<String> csv() {
        List<String> lines = new ArrayList<>();
        lines.add(csvLine(column -> column.title));
        rows.forEach(row -> lines.add(csvLine(row::get)));
        return lines;
    }

    private static String csvLine(Function<Column, String> cell) {
        return Arrays.stream(Column.values()).map(cell).map(Table::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
