package org.ieum.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ieum.platform.CsvText;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.SourceRow;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.source.TextEncoding;

/**
 * Writes the rows that were left out of a table as they stood in it, with whatever stands above them, and one column more that
 * says why: they can be mended there and brought in as they came.
 */
final class WritingLeftOut {

    private final TableChoices choices;
    private final String reason;

    /** @param reason the name of the column that says why */
    WritingLeftOut(TableChoices choices, String reason) {
        this.choices = choices;
        this.reason = reason;
    }

    LeftOutFile write(TableFile file, TableForm form) {
        List<SourceRow> rows = new ArrayList<>();
        int[] width = {0};
        RecognizingTables.each(file, form, row -> {
            if (row.line() <= choices.how().header() || choices.left().contains(row.line())) {
                rows.add(row);
            }
            width[0] = Math.max(width[0], row.cells().size());
            return true;
        });
        List<List<String>> lines = rows.stream().map(row -> line(row, width[0])).toList();
        try {
            return form instanceof TableForm.Delimited text
                    ? new LeftOutFile(text(lines, text), false)
                    : new LeftOutFile(workbook(lines), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was, the reason in the same place of each. */
    private List<String> line(SourceRow row, int width) {
        int header = choices.how().header();
        List<String> cells = new ArrayList<>(row.cells());
        if (row.line() >= header) {
            while (cells.size() < width) {
                cells.add("");
            }
            cells.add(row.line() == header ? reason : choices.reasons().getOrDefault(row.line(), ""));
        }
        return cells;
    }

    private static byte[] text(List<List<String>> lines, TableForm.Delimited form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = encoding(lines, form).writer(bytes);
                CsvWriter csv = CsvWriter.builder()
                        .fieldSeparator(form.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            lines.forEach(
                    line -> csv.writeRecord(line.stream().map(CsvText::inert).toList()));
        }
        return bytes.toByteArray();
    }

    /** That of the table, unless a reason is in a language for which it has no letters. */
    private static TextEncoding encoding(List<List<String>> lines, TableForm.Delimited form) {
        return lines.stream().flatMap(List::stream).allMatch(form.encoding()::writes)
                ? form.encoding()
                : TextEncoding.UTF_8;
    }

    private static byte[] workbook(List<List<String>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ieum", null)) {
            Worksheet sheet = book.newWorksheet("1");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    String cell = lines.get(row).get(column);
                    if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
