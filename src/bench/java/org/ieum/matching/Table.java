package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rows of a run as Markdown and CSV. */
final class Table {

    private final List<ResultRow> rows;

    Table(List<ResultRow> rows) {
        this.rows = rows;
        rows.forEach(this::compareWithBestBound);
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
        Files.write(folder.resolve("table.csv"), csv());
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
        return column == Column.SET || column == Column.METHOD || column == Column.NOTE;
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
