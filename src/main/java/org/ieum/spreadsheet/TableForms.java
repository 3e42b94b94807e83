package org.ieum.spreadsheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.exchange.DataFile;
import org.ieum.kernel.Coded;

/** Puts together how a file was recognized and how somebody wants it to be read. */
public final class TableForms {

    private final TableForm form;
    private final int header;

    TableForms(TableForm form) {
        this(form, 0);
    }

    /** @param header the line of the header; 0 for the likeliest */
    TableForms(TableForm form, int header) {
        this.form = form;
        this.header = header;
    }

    /**
     * How somebody wants a table to be read.
     *
     * @param sheet the place of a sheet of a workbook
     * @param encoding the code of one for a text, else empty
     * @param separator one sign for a text, else empty
     * @param header the line of the header; 0 for the likeliest
     */
    public record Chosen(int sheet, String encoding, String separator, int header) {}

    static Chosen chosen(TableChoices choices) {
        return new Chosen(choices.sheet(), choices.encoding(), choices.separator(), choices.header());
    }

    /** The form as somebody chose it; as it was recognized where the choice is none. */
    static TableForm of(TableForm recognized, Chosen chosen) {
        if (recognized instanceof TableForm.Workbook workbook) {
            boolean there =
                    chosen.sheet() >= 0 && chosen.sheet() < workbook.sheets().size();
            return new TableForm.Workbook(workbook.sheets(), there ? chosen.sheet() : 0);
        }
        TableForm.Delimited text = (TableForm.Delimited) recognized;
        Optional<TextEncoding> encoding = Coded.find(TextEncoding.class, chosen.encoding());
        boolean separates = chosen.separator().length() == 1
                && DelimitedRows.SEPARATORS.contains(chosen.separator().charAt(0));
        return new TableForm.Delimited(
                encoding.orElse(text.encoding()), separates ? chosen.separator().charAt(0) : text.separator());
    }

    /** Nothing said yet but how it is read. */
    TableChoices choices(DataFile file, TableHead head, Map<String, String> usual) {
        boolean workbook = form instanceof TableForm.Workbook;
        boolean there = head.rows().stream().anyMatch(row -> row.line() == header);
        return new TableChoices(
                file,
                workbook ? ((TableForm.Workbook) form).chosen() : 0,
                workbook ? "" : ((TableForm.Delimited) form).encoding().code(),
                workbook ? "" : String.valueOf(((TableForm.Delimited) form).separator()),
                there ? header : head.likelyHeader(),
                Map.of(),
                usual,
                Map.of(),
                Set.of());
    }
}
