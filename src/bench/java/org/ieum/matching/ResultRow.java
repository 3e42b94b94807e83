package org.ieum.matching;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** One method's figures on one set. A figure that does not apply is empty. */
final class ResultRow {

    static final String INVALID = "INVALID";

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    ResultRow(String set, String method) {
        put(Column.SET, set);
        put(Column.METHOD, method);
    }

    /** Of a method that came to no plan. It counts as invalid. */
    static ResultRow failed(String set, String method, String why) {
        ResultRow row = new ResultRow(set, method);
        row.put(Column.NOTE, INVALID + ": " + why);
        return row;
    }

    void put(Column column, String text) {
        cells.put(column, text);
    }

    void put(Column column, long number) {
        cells.put(column, Long.toString(number));
    }

    void put(Column column, double number) {
        cells.put(column, String.format(Locale.ROOT, "%.1f", number));
    }

    void putPercent(Column column, long part, long whole) {
        if (whole > 0) {
            cells.put(column, String.format(Locale.ROOT, "%.2f", 100.0 * part / whole));
        }
    }

    void putMean(Column column, long sum, long of) {
        if (of > 0) {
            cells.put(column, String.format(Locale.ROOT, "%.2f", (double) sum / of));
        }
    }

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isOf(String set, String method) {
        return get(Column.SET).equals(set) && get(Column.METHOD).equals(method);
    }

    boolean isInvalid() {
        return get(Column.NOTE).startsWith(INVALID);
    }

    String line() {
        return cells.toString();
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        cells.forEach((column, text) -> properties.setProperty(column.name(), text));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    static ResultRow read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        ResultRow row = new ResultRow("", "");
        properties.stringPropertyNames().forEach(name -> row.put(Column.valueOf(name), properties.getProperty(name)));
        return row;
    }
}
