package org.ieum.outbox;

import java.util.Map;
import java.util.Set;

/**
 * Which mails somebody who works here sees at all: that some were written is known to whom they are for, and to nobody else.
 *
 * @param confided kinds of which this holds; never empty
 * @param account of whoever looks; 0 for a program
 */
public record MailsInSight(Set<String> confided, long account) {

    static final String CONDITION = "(kind not in :confided or (recipientKind = :accounts and recipientId = :account))";

    Map<String, Object> parameters() {
        return Map.of("confided", confided, "accounts", RecipientKind.ACCOUNT, "account", account);
    }

    /** Whether this mail is one of them. */
    public boolean has(OutboxMessage message) {
        return !confided.contains(message.kind())
                || message.recipient().equals(new Recipient(RecipientKind.ACCOUNT, account));
    }
}
