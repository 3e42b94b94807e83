package org.ieum.spreadsheet;

/**
 * A file of rows that were left out.
 *
 * @param workbook whether it is one of Excel's; else a text
 */
// Nobody compares two.
@SuppressWarnings("ArrayRecordComponent")
public record LeftOutFile(byte[] bytes, boolean workbook) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "LeftOutFile[" + bytes.length + "]";
    }
}
