package org.ieum.spreadsheet.source;

import java.util.List;
import org.ieum.kernel.Coded;

/** How a file is to be read: as it was recognized, or as somebody chose. */
public sealed interface TableForm {

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

        @Override
        public Workbook as(HowToRead how) {
            return new Workbook(sheets, how.sheet() >= 0 && how.sheet() < sheets.size() ? how.sheet() : 0);
        }

        @Override
        public HowToRead how(int header) {
            return new HowToRead(chosen, "", "", header);
        }
    }

    /** A text with a row a line. */
    record Delimited(TextEncoding encoding, char separator) implements TableForm {

        @Override
        public Delimited as(HowToRead how) {
            boolean separates = how.separator().length() == 1
                    && DelimitedRows.SEPARATORS.contains(how.separator().charAt(0));
            return new Delimited(
                    Coded.find(TextEncoding.class, how.encoding()).orElse(encoding),
                    separates ? how.separator().charAt(0) : separator);
        }

        @Override
        public HowToRead how(int header) {
            return new HowToRead(0, encoding.code(), String.valueOf(separator), header);
        }
    }

    /** The same file as somebody wants to read it; as it was where they ask for what it has not. */
    TableForm as(HowToRead how);

    /** What of it is kept with the line of its header. */
    HowToRead how(int header);

    /** Of a file that was recognized before, as it is read since. */
    static TableForm known(TableFile file, HowToRead how) {
        TableForm form = how.encoding().isEmpty()
                ? new Workbook(WorkbookRows.sheets(file), 0)
                : new Delimited(TextEncoding.UTF_8, ',');
        return form.as(how);
    }
}
