package org.ieum.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the files that people open in spreadsheets, as RFC 4180 has them. */
public final class CsvText {

    /** A key of a person may begin with {@code -}; it has no sign by which a formula could do anything. */
    private static final Pattern FORMULA = Pattern.compile("[=+@＝＋－＠\\t\\r].*|-.*[^A-Za-z0-9_-].*", Pattern.DOTALL);

    private CsvText() {}

    /** The whole file. Cells that a spreadsheet would run as formulas are made inert by a leading apostrophe. */
    public static String of(List<String> header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvText::inert).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell that no spreadsheet runs: one that would be run gets an apostrophe before it. */
    public static String inert(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What a cell said before it was made {@link #inert}. */
    public static String active(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
