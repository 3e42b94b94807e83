package org.ieum.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.SourceRow;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.value.UnderstandingValues;

/**
 * Says a table in the form of the contract, row by row, each on the line on which it stands in the table: what is said of a line
 * of the one holds for the other. Lines in between are empty.
 */
final class TranslatingTables {

    /** Rows whose people are looked up at once. */
    private static final int SOME = 500;

    private final UnderstandingValues values;
    private final UnaryOperator<String> key;
    private final StoredRows stored;

    /**
     * @param key a key for a person by what is theirs alone, the same each time
     * @param stored what is known already: a table changes what it says, and nothing else
     */
    TranslatingTables(UnderstandingValues values, UnaryOperator<String> key, StoredRows stored) {
        this.values = values;
        this.key = key;
        this.stored = stored;
    }

    Translated translate(TableFile file, TableForm form, TableChoices choices) {
        WrittenInPieces csv = new WrittenInPieces();
        List<Integer> lines = new ArrayList<>();
        TranslatedRow.Counts counts = TranslatedRow.Counts.none();
        List<TranslatedRow> some = new ArrayList<>();
        int[] line = {1};
        List<String> header = new ArrayList<>();
        try (Writer text = new OutputStreamWriter(csv, StandardCharsets.UTF_8);
                CsvWriter out = CsvWriter.builder().build(text)) {
            out.writeRecord(choices.file().columns());
            RecognizingTables.each(file, form, row -> {
                if (row.line() == choices.how().header()) {
                    header.addAll(row.cells());
                } else if (isSomebody(row, choices, header)) {
                    some.add(new TranslatedRow(row, choices, values, counts));
                    lines.add(row.line());
                }
                if (some.size() == SOME) {
                    write(some, choices, out, line);
                }
                return true;
            });
            write(some, choices, out, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Translated(csv, lines, counts.unknown(), counts.taught(), counts.changed());
    }

    /** Who puts two tables into one file has the header twice. */
    private static boolean isSomebody(SourceRow row, TableChoices choices, List<String> header) {
        return row.line() > choices.how().header()
                && !choices.left().contains(row.line())
                && !row.cells().equals(header);
    }

    /** @param line the last that was written */
    private void write(List<TranslatedRow> rows, TableChoices choices, CsvWriter out, int[] line) {
        Map<String, Map<String, String>> known =
                stored.of(choices.file(), rows.stream().map(row -> row.key(key)).toList());
        for (TranslatedRow row : rows) {
            for (line[0]++; line[0] < row.line(); line[0]++) {
                out.writeRecord("");
            }
            Optional<Map<String, String>> one = Optional.ofNullable(known.get(row.key(key)));
            out.writeRecord(choices.file().columns().stream()
                    .map(column -> row.cell(column, key, one))
                    .toList());
        }
        rows.clear();
    }
}
