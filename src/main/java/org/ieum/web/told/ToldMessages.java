package org.ieum.web.told;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was done, in a sentence each: {@code messages/told_en.properties} and {@code told_ko.properties}. */
@MessageBundle("told")
public interface ToldMessages {

    @Message
    String done(Told what);
}
