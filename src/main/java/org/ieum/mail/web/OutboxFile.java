package org.ieum.mail.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.listing.file.ListAsker;
import org.ieum.listing.file.ListFile;
import org.ieum.mail.MailKind;
import org.ieum.outbox.MailState;
import org.ieum.outbox.OutboxMessages;
import org.ieum.platform.Caller;
import org.ieum.sheet.FileColumn;

/** The mails that the page shows, the newest first; not what a server said of one, for it may name an address. */
@Singleton
class OutboxFile {

    @Inject OutboxMessages messages;
    @Inject Caller caller;
    @Inject MailRows lines;

    @Produces
    ListFile<MailRow> mails() {
        return ListFile.of("outbox", this::rows)
                .with(FileColumn.MAIL, MailRow::id)
                .with(FileColumn.MAIL_KIND, MailRow::kind)
                .with(FileColumn.RECIPIENT, MailRow::recipient)
                .with(FileColumn.QUEUED_AT, MailRow::createdAt)
                .with(FileColumn.SENT_AT, MailRow::sentAt)
                .with(FileColumn.TRIES, MailRow::tries)
                .with(FileColumn.STATE, MailRow::state);
    }

    private List<MailRow> rows(ListAsker asker) {
        OutboxMessages.MailSearch search = new OutboxMessages.MailSearch(
                asker.chosen("state").flatMap(code -> Coded.find(MailState.class, code)), asker.chosen("kind"));
        return lines.withKeys(
                messages.newest(search, Long.MAX_VALUE, ListFile.MOST, MailKind.inSightOf(caller.account())),
                asker.language());
    }
}
