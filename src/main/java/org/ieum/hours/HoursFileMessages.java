package org.ieum.hours;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the workbook of hours; in Korean and Chinese in {@code messages/hoursfile_….properties}. */
@MessageBundle("hoursfile")
public interface HoursFileMessages {

    @Message("Hours")
    String sheet();

    @Message("Name")
    String name();

    @Message("Key")
    String key();

    @Message("Date")
    String date();

    @Message("Begin")
    String begin();

    @Message("End")
    String end();

    @Message("Minutes")
    String minutes();

    @Message("Kind of work")
    String kind();

    @Message("Teaching for free: {subject}")
    String teaching(String subject);
}
