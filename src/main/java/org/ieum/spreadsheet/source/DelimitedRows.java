package org.ieum.spreadsheet.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ieum.platform.CsvText;

/** The rows of a text with separators. */
final class DelimitedRows {

    /** The likeliest first. */
    static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final int MOST_CHARACTERS_IN_A_ROW = 1 << 20;
    private static final int SAMPLE = 30;

    private DelimitedRows() {}

    /** By which most rows fall into the same number of cells, and that into more than one. */
    static char separator(TableFile text, TextEncoding encoding) {
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char separator : SEPARATORS) {
            int cells = cells(text, encoding, separator);
            if (cells > most) {
                most = cells;
                best = separator;
            }
        }
        return best;
    }

    /** How many cells the rows have that are of the commonest length; none if that is one. */
    private static int cells(TableFile text, TextEncoding encoding, char separator) {
        Map<Integer, Integer> rows = new TreeMap<>();
        try {
            int[] left = {SAMPLE};
            each(text, encoding, separator, row -> {
                rows.merge(row.cells().size(), 1, Integer::sum);
                left[0]--;
                return left[0] > 0;
            });
        } catch (UnreadableTable e) {
            // By another separator, quotes may stand where none can.
            return 0;
        }
        return rows.entrySet().stream()
                .filter(length -> length.getKey() > 1)
                .mapToInt(length -> length.getKey() * length.getValue())
                .max()
                .orElse(0);
    }

    /** Gives the rows out that say something, until {@code more} wants no more. */
    static void each(TableFile text, TextEncoding encoding, char separator, Predicate<SourceRow> more) {
        int rows = 0;
        long next = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS_IN_A_ROW)
                .ofCsvRecord(encoding.reader(text))) {
            for (CsvRecord record : csv) {
                next = record.getStartingLineNumber() + 1 + breaks(record);
                SourceRow row = SourceRow.of((int) record.getStartingLineNumber(), cells(record));
                if (!row.isBlank() && !more.test(TableLimits.check(row, ++rows))) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(e, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(CsvRecord record) {
        return record.getFields().stream().map(CsvText::active).toList();
    }

    /** How many lines a row goes on over. */
    private static long breaks(CsvRecord record) {
        return record.getFields().stream()
                .mapToLong(field -> LINE_END.matcher(field).results().count())
                .sum();
    }

    /** @param line on which the row begins that is not read */
    private static UnreadableTable unreadable(RuntimeException e, long line) {
        return e.getCause() instanceof CharacterCodingException
                ? new UnreadableTable(UnreadableTable.Why.UNKNOWN_ENCODING, Long.toString(line))
                : new UnreadableTable(UnreadableTable.Why.UNBALANCED_QUOTE, Long.toString(line));
    }
}
