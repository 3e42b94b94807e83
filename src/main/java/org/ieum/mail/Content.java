package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.outbox.Letter;

/** What stands within a mail's frame, and the files that come along. */
record Content(TemplateInstance words, List<Letter.Attachment> files) {

    static Content of(TemplateInstance words) {
        return new Content(words, List.of());
    }
}
