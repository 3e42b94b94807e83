package org.ieum.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.CsvText;
import org.ieum.platform.Messages;

/**
 * Writes a file of ours as a workbook: what is a number or a day is one there, the header stays in sight and filters, columns
 * are as wide as what they hold. Every cell is a text, a number or a day; none is a formula.
 */
public final class WritingWorkbooks {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    /** Letters of Hangul and Chinese are twice as wide as others. */
    private static final int WIDE_FROM = 0x1100;

    /** Excel takes no more. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_CELL = 32_767;

    private WritingWorkbooks() {}

    /**
     * The file as a workbook with one sheet.
     *
     * @param name of the sheet
     * @param csv as {@link CsvText} writes it
     */
    public static byte[] of(String name, String csv, PageLanguage language) {
        SheetMessages words = Messages.in(language, SheetMessages.class);
        return of(
                name,
                csv,
                code -> Coded.find(FileColumn.class, code).map(words::over).orElse(CsvText.active(code)));
    }

    /** @param title what stands over a column */
    static byte[] of(String name, String csv, UnaryOperator<String> title) {
        List<List<String>> lines = CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ieum", null)) {
            write(book.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length()))), lines, title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> lines, UnaryOperator<String> title) {
        List<String> head = lines.get(0);
        List<List<String>> rows = lines.subList(1, lines.size());
        for (int column = 0; column < head.size(); column++) {
            int at = column;
            List<String> cells =
                    rows.stream().map(row -> CsvText.active(row.get(at))).toList();
            String over = title.apply(head.get(column));
            sheet.value(0, column, over);
            write(sheet, column, TypedCells.of(head.get(column), cells), cells);
            sheet.width(column, width(over, cells));
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), head.size() - 1);
    }

    private static void write(Worksheet sheet, int column, TypedCells type, List<String> cells) {
        for (int row = 0; row < cells.size(); row++) {
            String cell = cells.get(row);
            if (!cell.isEmpty()) {
                put(sheet, row + 1, column, type.read(cell));
            }
        }
        if (type == TypedCells.DAY) {
            sheet.range(1, column, cells.size(), column)
                    .style()
                    .format("yyyy-mm-dd")
                    .set();
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else {
            String text = (String) cell;
            sheet.value(row, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
        }
    }

    private static int width(String over, List<String> cells) {
        int widest = Math.max(
                // The arrow of the filter stands beside it.
                wide(over) + 3,
                cells.stream().mapToInt(WritingWorkbooks::wide).max().orElse(0) + 1);
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }

    private static int wide(String text) {
        return text.codePoints().map(sign -> sign < WIDE_FROM ? 1 : 2).sum();
    }
}
