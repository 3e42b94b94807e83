package org.ieum.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands over the columns of workbooks; in Korean in {@code messages/sheet_ko.properties}. */
@MessageBundle("sheet")
public interface SheetMessages {

    @Message
    String over(FileColumn column);

    @Message("Excel")
    String workbook();

    @Message("CSV")
    String text();

    // What files are called where they are offered.

    @Message("proposals")
    String proposals();

    @Message("needs without a tutor")
    String unmatched();

    @Message("recruiting")
    String recruiting();

    @Message("free hours")
    String free();

    @Message("needs")
    String needs();

    @Message("how long pairings last")
    String survival();

    @Message("why pairings ended")
    String endings();

    @Message("pledges")
    String pledges();

    @Message("lessons")
    String lessons();
}
