package org.ieum.outbox;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ieum.platform.start.BaseUrl;

/**
 * Takes mails. A row is written in the caller's transaction: the mail leaves if and only if what it tells of was
 * committed.
 */
@Singleton
public class Outbox {

    private final OutboxMessages messages;
    private final MakingLetters making;
    private final UnaskedMails unasked;
    private final Clock clock;
    private final Event<MailsQueued> told;
    private final String host;

    @Inject
    Outbox(
            OutboxMessages messages,
            MakingLetters making,
            UnaskedMails unasked,
            Clock clock,
            Event<MailsQueued> told,
            BaseUrl baseUrl) {
        this.messages = messages;
        this.making = making;
        this.unasked = unasked;
        this.clock = clock;
        this.told = told;
        this.host = baseUrl.host();
    }

    /** Queues one mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(OutgoingMail mail) {
        queue(List.of(mail));
    }

    /** Queues some mails, as one batch; those whose key is known are left out. One that cannot be made keeps no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Collection<OutgoingMail> mails) {
        messages.insert(mails.stream().map(this::queued).toList(), clock.instant());
        told.fire(new MailsQueued(mails.size()));
    }

    /**
     * Queues mails to addresses that anybody may have typed, by address, and counts them ({@link UnaskedMails}) in the same
     * statement; the addresses whose day is full, to which nothing was queued.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> queueUnasked(Map<String, OutgoingMail> mails) {
        Map<String, OutboxMessages.Queued> rows = new LinkedHashMap<>();
        mails.forEach((address, mail) -> rows.put(address, queued(mail)));
        Set<String> full = unasked.insert(rows);
        told.fire(new MailsQueued(mails.size() - full.size()));
        return full;
    }

    /** Makes the letter again that could not be made; false if it failed again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean makeAgain(OutboxMessage unmade, OutgoingMail mail) {
        MadeLetter letter = making.make(mail, unmade.messageId());
        if (letter instanceof MadeLetter.Unmade still) {
            unmade.stillUnmade(still.error());
            return false;
        }
        unmade.made(letter.content(), clock.instant());
        return true;
    }

    private OutboxMessages.Queued queued(OutgoingMail mail) {
        String messageId = "<" + UUID.randomUUID() + "@" + host + ">";
        return new OutboxMessages.Queued(
                mail.key(),
                messageId,
                mail.kind(),
                mail.rank(),
                mail.recipient(),
                mail.notBefore().orElseGet(clock::instant),
                making.make(mail, messageId));
    }
}
