package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;

/** Lets mails be forgotten because a person wants it. Each call belongs to the caller's transaction. */
@Singleton
public class ForgettingMails {

    @Inject OutboxMessages messages;
    @Inject AddressPauses pauses;
    @Inject Letters letters;
    @Inject Clock clock;

    /** All mails to somebody, even those that have not left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Recipient recipient) {
        messages.delete(recipient);
        pauses.end(recipient);
    }

    /** The mails to an address from before its owner had signed up. They are few: drafts end after two weeks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetDrafts(String address) {
        messages.toDrafts().stream().filter(message -> isTo(message, address)).forEach(messages::delete);
    }

    private boolean isTo(OutboxMessage message, String address) {
        return message.state() == MailState.UNMADE
                ? letters.order(message).toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT))
                : letters.open(message).address().equalsIgnoreCase(address);
    }

    /** The mails to these people of one side that have left or were given up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetSettled(Side side, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            messages.deleteSettled(RecipientKind.of(side), ids);
            pauses.end(RecipientKind.of(side), ids);
        }
    }

    /** Of the mails to these people of one side that have left or were given up: what they say, of those queued until then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void emptySettled(Side side, Map<Long, Instant> until) {
        if (until.isEmpty()) {
            return;
        }
        Letter nothing = new Letter("nobody@example.invalid", "", "", "", Optional.empty());
        messages.emptySettled(RecipientKind.of(side), until, id -> letters.seal(nothing, id), clock.instant());
    }
}
