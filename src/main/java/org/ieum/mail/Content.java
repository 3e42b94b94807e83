package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.ieum.outbox.Letter;

/** What stands within a mail's frame, and the file that comes along. */
record Content(TemplateInstance words, Optional<Letter.Attachment> file) {

    static Content of(TemplateInstance words) {
        return new Content(words, Optional.empty());
    }
}
