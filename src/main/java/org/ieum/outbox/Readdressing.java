package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What has not left yet goes to somebody's new address. Links in it may not work any more. */
@Singleton
public class Readdressing {

    @Inject OutboxMessages messages;
    @Inject Letters letters;

    /**
     * Letters to the address before that wait, or were given up; without a new address they are not sent at all.
     *
     * @param before as it was stored
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void readdress(Recipient recipient, String before, Optional<String> now) {
        for (OutboxMessage message : messages.unsent(recipient)) {
            Letter letter = letters.open(message);
            if (letter.address().equals(before)) {
                now.ifPresentOrElse(
                        address -> message.readdress(letters.seal(letter.to(address), message.messageId())),
                        () -> messages.delete(message));
            }
        }
    }
}
