package org.ieum.spreadsheet.source;

import org.ieum.kernel.Coded;

/** A file is no table that can be read. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why implements Coded {
        EMPTY,
        /** No line says what its columns are. */
        NO_HEADER,
        /** A page of the web, or of a mail, under another name. */
        HTML,
        /** Locked by a password, or the form that Excel had until 2003. */
        LOCKED_OR_OLD,
        OPEN_DOCUMENT,
        /** A document of another kind: a PDF, a picture, a letter. */
        NO_TABLE,
        /** An archive of something else. */
        NO_WORKBOOK,
        /** A workbook in the binary form of Excel's (.xlsb). */
        BINARY_WORKBOOK,
        /** A workbook in the strict form of the standard, which is not read here. */
        STRICT_WORKBOOK,
        /** It would unpack to more than any table has. */
        UNPACKS_TOO_LARGE,
        BROKEN,
        /** A quotation mark opens a cell that nothing closes, or a cell goes on behind it: where rows end is not known. */
        UNBALANCED_QUOTE,
        /** A sign that no text has, of which a damaged file or a program's memory is full. */
        NUL,
        UNKNOWN_ENCODING,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_LONG_A_CELL,
        /** A formula that reaches out of the file. */
        REACHES_OUT
    }

    private final Why why;
    private final String place;

    /** All of it. */
    public UnreadableTable(Why why) {
        this(why, "");
    }

    /** @param place where, as a spreadsheet says it ({@code B7}, {@code 12}); empty if it is all of it */
    UnreadableTable(Why why, String place) {
        super(why + " " + place);
        this.why = why;
        this.place = place;
    }

    /** What is wrong. */
    public Why why() { return why; }

    /** Where, as a spreadsheet says it; empty if it is all of it. */
    public String place() { return place; }
}
