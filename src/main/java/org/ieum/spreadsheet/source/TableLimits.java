package org.ieum.spreadsheet.source;

/** How much of a table is read. */
final class TableLimits {

    /** Twenty times the 10,000 people that an organisation may have. */
    static final int MOST_ROWS = 200_000;

    /** A form with a column for each half hour of the week has 336. */
    static final int MOST_COLUMNS = 400;

    /** No answer of anybody's comes near it. */
    static final int MOST_CHARACTERS = 32_767;

    private static final char NUL = 0;

    private TableLimits() {}

    /** The row itself. */
    static SourceRow check(SourceRow row, int rows) {
        if (rows > MOST_ROWS) {
            throw new UnreadableTable(UnreadableTable.Why.TOO_MANY_ROWS, Integer.toString(row.line()));
        }
        if (row.cells().size() > MOST_COLUMNS) {
            throw new UnreadableTable(UnreadableTable.Why.TOO_MANY_COLUMNS, Integer.toString(row.line()));
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > MOST_CHARACTERS)) {
            throw new UnreadableTable(UnreadableTable.Why.TOO_LONG_A_CELL, Integer.toString(row.line()));
        }
        if (row.cells().stream().anyMatch(cell -> cell.indexOf(NUL) >= 0)) {
            throw new UnreadableTable(UnreadableTable.Why.NUL, Integer.toString(row.line()));
        }
        return row;
    }
}
