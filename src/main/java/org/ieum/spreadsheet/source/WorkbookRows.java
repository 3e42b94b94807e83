package org.ieum.spreadsheet.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.ieum.spreadsheet.value.NumberCell;

/** The rows of one sheet of a workbook. No formula is worked out: its last result is read. */
final class WorkbookRows {

    /** What a formula says in quotes reaches nothing by itself. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /**
     * Functions that call programs or the network, a program's topic ({@code cmd|'…'}), another file. A column of a table in the
     * same sheet stands in brackets, too: {@code Table1[[#This Row],[Hours]]}.
     */
    private static final Pattern REACHING_OUT = Pattern.compile(
            "\\b(HYPERLINK|WEBSERVICE|IMPORT[A-Z]*|FILTERXML|DDE|CALL|REGISTER(\\.ID)?|RTD|IMAGE|SQL\\.REQUEST)\\s*\\("
                    + "|\\||://|(?<![\\p{L}\\p{N}_])\\[[0-9]+\\](?![\\],])|\\[[^\\]]*\\.(XL|OD|CSV)");

    private WorkbookRows() {}

    /** The names of the sheets that one sees. */
    static List<String> sheets(TableFile file) {
        try (ReadableWorkbook workbook = open(file)) {
            List<String> names = seen(workbook).map(WorkbookRows::name).toList();
            if (names.isEmpty()) {
                throw new UnreadableTable(UnreadableTable.Why.EMPTY);
            }
            return names;
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableTable(UnreadableTable.Why.BROKEN);
        }
    }

    /**
     * Gives the rows out that say something, until {@code more} wants no more.
     *
     * @param chosen the place of a sheet among those that one sees
     */
    static void each(TableFile file, int chosen, Predicate<SourceRow> more) {
        try (ReadableWorkbook workbook = open(file)) {
            Sheet sheet = seen(workbook)
                    .skip(chosen)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableTable(UnreadableTable.Why.EMPTY));
            MergedCells merged = new MergedCells(SheetMarkup.merged(file, sheet.getId(), MergedCells.MOST));
            each(sheet, SheetMarkup.since1904(file), merged, more);
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableTable(UnreadableTable.Why.BROKEN);
        }
    }

    private static void each(Sheet sheet, boolean since1904, MergedCells merged, Predicate<SourceRow> more)
            throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            int count = 0;
            Iterator<Row> all = rows.iterator();
            for (Row row = next(all); row != null; row = next(all)) {
                SourceRow read = merged.fill(SourceRow.of(row.getRowNum(), cells(row, since1904)));
                if (!read.isBlank() && !more.test(TableLimits.check(read, ++count))) {
                    return;
                }
            }
        }
    }

    /** Null behind the last. Of a cell that is none the library throws whatever it comes to. */
    private static Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw new UnreadableTable(UnreadableTable.Why.BROKEN);
        }
    }

    private static ReadableWorkbook open(TableFile file) throws IOException {
        try {
            return open(file, true);
        } catch (ExcelReaderException e) {
            // One that says how nothing looks is a workbook, too.
            return open(file, false);
        }
    }

    private static ReadableWorkbook open(TableFile file, boolean looks) throws IOException {
        return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(looks, false));
    }

    private static Stream<Sheet> seen(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    /** In the strict form a sheet is pointed at by another name, which the library does not know. */
    private static String name(Sheet sheet) {
        if (sheet.getId() == null) {
            throw new UnreadableTable(UnreadableTable.Why.STRICT_WORKBOOK);
        }
        return sheet.getName();
    }

    private static List<String> cells(Row row, boolean since1904) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null) {
                int column = cell.getColumnIndex();
                if (column >= 1 << 14) {
                    throw new UnreadableTable(
                            UnreadableTable.Why.BROKEN, cell.getAddress().toString());
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text(cell, since1904));
            }
        }
        return cells;
    }

    private static String text(Cell cell, boolean since1904) {
        String formula = cell.getFormula();
        if (formula != null
                && REACHING_OUT
                        .matcher(QUOTED.matcher(formula).replaceAll("\"\"").toUpperCase(Locale.ROOT))
                        .find()) {
            throw new UnreadableTable(
                    UnreadableTable.Why.REACHES_OUT, cell.getAddress().toString());
        }
        // A formula may come to a text of digits, as a key with its zeros does.
        return cell.getValue() instanceof BigDecimal
                ? NumberCell.text(cell.getRawValue(), cell.getDataFormatId(), cell.getDataFormatString(), since1904)
                : cell.getText();
    }
}
