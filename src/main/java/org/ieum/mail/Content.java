package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.outbox.Letter;

/**
 * What stands within a mail's frame, and the files that come along.
 *
 * @param stop the link by which its reader has no more of this kind; empty for mails that nobody can do without
 */
record Content(TemplateInstance words, List<Letter.Attachment> files, String stop) {

    Content(TemplateInstance words, List<Letter.Attachment> files) {
        this(words, files, "");
    }

    static Content of(TemplateInstance words) {
        return new Content(words, List.of());
    }
}
