package org.ieum.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Says a table in the form of the contract, row by row. */
final class TranslatingTables {

    private final UnderstandingValues values;
    private final UnaryOperator<String> key;

    /** @param key a key for a person by what is theirs alone, the same each time */
    TranslatingTables(UnderstandingValues values, UnaryOperator<String> key) {
        this.values = values;
        this.key = key;
    }

    Translated translate(byte[] file, TableForm form, TableChoices choices) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        List<Integer> lines = new ArrayList<>();
        Map<Translated.UnknownValue, Integer> unknown = new LinkedHashMap<>();
        List<String> columns = choices.file().columns();
        try (Writer text = new OutputStreamWriter(csv, StandardCharsets.UTF_8);
                CsvWriter out = CsvWriter.builder().build(text)) {
            out.writeRecord(columns);
            RecognizingTables.each(file, form, row -> {
                if (row.line() > choices.how().header() && !choices.left().contains(row.line())) {
                    TranslatedRow said = new TranslatedRow(row, choices, values, unknown);
                    out.writeRecord(columns.stream()
                            .map(column -> said.cell(column, key))
                            .toList());
                    lines.add(row.line());
                }
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Translated(csv.toByteArray(), lines, unknown);
    }
}
