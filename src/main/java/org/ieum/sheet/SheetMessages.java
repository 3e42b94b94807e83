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
}
