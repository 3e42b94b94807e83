package org.ieum.mail.web;

import java.time.ZoneId;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.mail.MailKind;
import org.ieum.outbox.MailState;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.RecipientKind;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/**
 * A mail in a reader's words, without what it says.
 *
 * @param unmade whether there is no letter, because it could not be made
 */
record MailRow(
        long id,
        String kind,
        String recipient,
        String state,
        String tag,
        boolean givenUp,
        boolean unmade,
        int tries,
        String createdAt,
        String sentAt,
        String lastError,
        String nextTryAt) {

    /** @param called the recipient, by name or number */
    static MailRow of(OutboxMessage message, String called, ZoneId zone, PageLanguage language) {
        MailPageMessages words = Messages.in(language, MailPageMessages.class);
        return new MailRow(
                message.id(),
                kind(message.kind(), words),
                recipient(message.recipient().kind(), words) + " " + called,
                state(message.state(), words),
                tag(message.state()),
                message.state() == MailState.GIVEN_UP,
                message.state() == MailState.UNMADE,
                message.tries(),
                TimeText.moment(message.createdAt(), zone),
                message.sentAt().map(sent -> TimeText.moment(sent, zone)).orElse(""),
                message.lastError().orElse(""),
                message.state() == MailState.WAITING && message.tries() > 0
                        ? TimeText.moment(message.nextTryAt(), zone)
                        : "");
    }

    static String kind(String kind, MailPageMessages words) {
        return Coded.find(MailKind.class, kind).map(words::kindOf).orElse(kind);
    }

    private static String recipient(RecipientKind kind, MailPageMessages words) {
        return words.recipientOf(kind);
    }

    static String state(MailState state, MailPageMessages words) {
        return words.stateOf(state);
    }

    /** Its colour; the words beside it say the same. */
    private static String tag(MailState state) {
        return switch (state) {
            case WAITING, BY_HAND -> "tag-wait";
            case SENT, TOLD -> "tag-good";
            case GIVEN_UP, UNMADE -> "tag-bad";
        };
    }
}
