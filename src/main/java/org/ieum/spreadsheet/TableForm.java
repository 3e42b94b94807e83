package org.ieum.spreadsheet;

import java.util.List;

/** How a file is to be read: as it was recognized, or as somebody chose. */
sealed interface TableForm {

    /**
     * A workbook of Excel's (ECMA-376).
     *
     * @param sheets names of those that one sees, in their order; at least one
     * @param chosen the place of one of them
     */
    record Workbook(List<String> sheets, int chosen) implements TableForm {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /** A text with a row a line. */
    record Delimited(TextEncoding encoding, char separator) implements TableForm {}
}
