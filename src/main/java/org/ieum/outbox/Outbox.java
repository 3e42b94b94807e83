package org.ieum.outbox;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ieum.outbox.MakingLetters.Asked;
import org.ieum.platform.start.BaseUrl;

/**
 * Takes mails. A row is written in the caller's transaction: the mail leaves if and only if what it tells of was
 * committed.
 */
@Singleton
public class Outbox {

    /** A published round has thousands: the letters of some are in memory, not all. */
    private static final int AT_ONCE = 500;

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
        begin(List.copyOf(mails)).run();
    }

    /**
     * Queues the mails of however many orders, some at a time: while the letters of some are written, the next are read.
     *
     * @param mails reads what the mails of some will say
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> void queueEach(List<T> orders, Function<List<T>, List<OutgoingMail>> mails) {
        Runnable before = () -> {};
        for (int start = 0; start < orders.size(); start += AT_ONCE) {
            Runnable next = begin(mails.apply(orders.subList(start, Math.min(start + AT_ONCE, orders.size()))));
            before.run();
            before = next;
        }
        before.run();
    }

    /** What is run next stores them. */
    private Runnable begin(List<OutgoingMail> mails) {
        Supplier<List<OutboxMessages.Queued>> rows = queued(mails);
        return () -> {
            messages.insert(rows.get(), clock.instant());
            told.fire(new MailsQueued(mails.size()));
        };
    }

    /**
     * Queues mails to addresses that anybody may have typed, by address, and counts them ({@link UnaskedMails}) in the same
     * statement; the addresses whose day is full, to which nothing was queued.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> queueUnasked(Map<String, OutgoingMail> mails) {
        Iterator<OutboxMessages.Queued> made =
                queued(List.copyOf(mails.values())).get().iterator();
        Map<String, OutboxMessages.Queued> rows = new LinkedHashMap<>();
        mails.keySet().forEach(address -> rows.put(address, made.next()));
        Set<String> full = unasked.insert(rows);
        told.fire(new MailsQueued(mails.size() - full.size()));
        return full;
    }

    /** Makes the letter again that could not be made; false if it failed again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean makeAgain(OutboxMessage unmade, OutgoingMail mail) {
        MadeLetter letter =
                making.begin(List.of(new Asked(mail, unmade.messageId()))).get().get(0);
        if (letter instanceof MadeLetter.Unmade still) {
            unmade.stillUnmade(still.error());
            return false;
        }
        unmade.made(letter.content(), clock.instant());
        return true;
    }

    private Supplier<List<OutboxMessages.Queued>> queued(List<OutgoingMail> mails) {
        List<Asked> asked = mails.stream()
                .map(mail -> new Asked(mail, "<" + UUID.randomUUID() + "@" + host + ">"))
                .toList();
        Supplier<List<MadeLetter>> letters = making.begin(asked);
        return () -> {
            Iterator<MadeLetter> made = letters.get().iterator();
            return asked.stream().map(one -> row(one, made.next())).toList();
        };
    }

    private OutboxMessages.Queued row(Asked one, MadeLetter letter) {
        OutgoingMail mail = one.mail();
        return new OutboxMessages.Queued(
                mail.key(),
                one.messageId(),
                mail.kind(),
                mail.rank(),
                mail.recipient(),
                mail.notBefore().orElseGet(clock::instant),
                letter);
    }
}
