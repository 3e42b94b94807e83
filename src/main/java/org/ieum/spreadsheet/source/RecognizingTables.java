package org.ieum.spreadsheet.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ieum.kernel.Text;

/** Tells by its bytes, not by its name, what a file is. */
public final class RecognizingTables {

    private static final int BEGINNING = 512;

    /** A tag, a comment, a declaration: no name of a column begins so. */
    private static final Pattern MARKUP = Pattern.compile("<[!?a-z]");

    /** By which archives are known. */
    private static final int HEADER = 8;

    private RecognizingTables() {}

    /**
     * How a file is best read.
     *
     * @throws UnreadableTable if it is no table
     */
    public static TableForm recognize(TableFile file) {
        byte[] first = file.beginning(BEGINNING);
        boolean headed = first.length >= HEADER;
        if (headed && ReadableWorkbook.isOLE2Header(first)) {
            throw new UnreadableTable(
                    OtherDocuments.isIn(file) ? UnreadableTable.Why.NO_TABLE : UnreadableTable.Why.LOCKED_OR_OLD);
        }
        if (OtherDocuments.isOne(first)) {
            throw new UnreadableTable(UnreadableTable.Why.NO_TABLE);
        }
        if (headed && ReadableWorkbook.isOOXMLZipHeader(first)) {
            WorkbookArchive.check(file);
            return new TableForm.Workbook(WorkbookRows.sheets(file), 0);
        }
        TextEncoding encoding =
                TextEncoding.of(file).orElseThrow(() -> new UnreadableTable(UnreadableTable.Why.UNKNOWN_ENCODING));
        String beginning = beginning(first, encoding);
        if (Text.isBlank(beginning) && file.size() <= BEGINNING) {
            throw new UnreadableTable(UnreadableTable.Why.EMPTY);
        }
        if (isMarkup(beginning)) {
            throw new UnreadableTable(UnreadableTable.Why.HTML);
        }
        return new TableForm.Delimited(encoding, DelimitedRows.separator(file, encoding));
    }

    /**
     * Gives the rows out that say something, until {@code more} wants no more.
     *
     * @throws UnreadableTable if it cannot be read in this form
     */
    public static void each(TableFile file, TableForm form, Predicate<SourceRow> more) {
        if (form instanceof TableForm.Workbook workbook) {
            WorkbookRows.each(file, workbook.chosen(), more);
        } else if (form instanceof TableForm.Delimited text) {
            DelimitedRows.each(file, text.encoding(), text.separator(), more);
        }
    }

    /**
     * Reads all of it once, so that whoever brings it hears of a fault in its last row before they say what its columns mean.
     *
     * @throws UnreadableTable if it cannot be read in this form to its end
     */
    public static void check(TableFile file, TableForm form) {
        each(file, form, row -> true);
    }

    private static String beginning(byte[] first, TextEncoding encoding) {
        return new String(
                first,
                encoding == TextEncoding.UTF_16LE
                        ? StandardCharsets.UTF_16LE
                        : encoding == TextEncoding.UTF_16BE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    private static boolean isMarkup(String beginning) {
        String small = Text.clean(beginning).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(small).lookingAt() || small.startsWith("mime-version:");
    }
}
