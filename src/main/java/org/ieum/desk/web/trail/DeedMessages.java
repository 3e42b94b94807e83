package org.ieum.desk.web.trail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be done, in words, in {@code messages/deed_*.properties}. */
@MessageBundle("deed")
public interface DeedMessages {

    @Message
    String did(Deed deed);

    @Message
    String target(DeedTarget target);

    @Message("deleted because its time was over: {count}")
    String over(long count);
}
