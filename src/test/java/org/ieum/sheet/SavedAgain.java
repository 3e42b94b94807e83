package org.ieum.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A workbook as another program saves it: the same cells of the same kinds, one of them typed over. */
public final class SavedAgain {

    private SavedAgain() {}

    /** In a row, from 1, the cell with {@code before} says {@code after}. */
    public static byte[] with(byte[] workbook, int row, String before, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook in =
                        new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false));
                Workbook out = new Workbook(bytes, "Another", "1.0")) {
            Worksheet sheet = out.newWorksheet("Sheet1");
            List<Row> rows = in.getFirstSheet().read();
            for (int at = 0; at < rows.size(); at++) {
                for (Cell cell : rows.get(at)) {
                    if (cell != null) {
                        put(sheet, at, cell, at == row && cell.getText().equals(before) ? after : null);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, Cell cell, String other) {
        int column = cell.getColumnIndex();
        if (other != null) {
            sheet.value(row, column, other);
        } else if (cell.getType() == CellType.NUMBER) {
            sheet.value(row, column, new BigDecimal(cell.getRawValue()));
            if (cell.getDataFormatString() != null) {
                sheet.style(row, column).format(cell.getDataFormatString()).set();
            }
        } else if (cell.getType() == CellType.STRING) {
            sheet.value(row, column, cell.getText());
        }
    }
}
