package org.ieum.mail;

import java.time.ZoneId;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.Recipient;

/**
 * Whom a mail is for.
 *
 * @param name how to greet them: a learner's alias, a tutor's name
 */
record Addressee(Recipient recipient, String name, String address, PageLanguage language, ZoneId zone) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Addressee[" + recipient + "]";
    }
}
