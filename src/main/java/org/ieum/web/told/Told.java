package org.ieum.web.told;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was done by a form whose page says nothing of it by itself: said once, at the head of the page that follows. Each has
 * the addresses at which it is done and a sentence, which offers the way back or on where there is one.
 */
public enum Told {
    DECIDED("/rounds/[0-9]+/(decisions|proposals/[0-9]+)"),
    ROUND_STARTED("/rounds"),
    ROUND_STOPPED("/rounds/[0-9]+/stop"),
    ROUND_RESUMED("/rounds/[0-9]+/resumption"),
    ROUND_SWAPPED("/rounds/[0-9]+/proposals/[0-9]+/swap"),
    PUBLICATION_UNDONE("/rounds/[0-9]+/publication/undo"),
    ANSWER_DISCARDED("/rounds/[0-9]+/what-if/[0-9]+/discard"),
    VIEW_KEPT("/views/[a-z]+"),
    VIEW_FORGOTTEN("/views/[a-z]+/[0-9]+/removal"),
    NOTE_KEPT("/notes/about/.+"),
    NOTE_SETTLED("/notes/[0-9]+/settled"),
    NOTE_REMOVED("/notes/[0-9]+/removal"),
    NOTED(
            "/due/(told|reached)/[0-9]+|/pledges/[0-9]+|/concerns/[0-9]+/(look|notes|settlement|stop|telling|withholding)|/(learners|tutors)/[0-9]+/steps/[^/]+(/removal)?|/substitutes/[0-9]+/(answer|approval|choice|refusal)"),
    CONVERSATION_WRITTEN("/conversations/[0-9]+"),
    CONVERSATION_LEFT("/conversations/[0-9]+/leaving"),
    FILE_LEFT("/(import|tables)/[0-9a-f-]+/removal"),
    UNDOING_STOPPED("/import/[0-9a-f-]+/undoing/removal"),
    FILE_ASKED("/exports"),
    FILE_APPROVED("/exports/[0-9]+/approval"),
    MAILS_TRIED("/outbox/(retries|[0-9]+/retry)"),
    LETTERS_NOTED("/outbox/(letters|[0-9]+/letter)"),
    ACCOUNT_CLOSED("/accounts/[0-9]+/disabling"),
    ACCOUNT_OPENED("/accounts/[0-9]+/enabling"),
    ACCOUNT_ROLE("/accounts/[0-9]+/role"),
    ACCOUNT_SIGNED_OUT("/accounts/[0-9]+/sign-out"),
    INVITATION_REVOKED("/accounts/[0-9]+/revocation"),
    SECOND_STEP_OFF("/accounts/[0-9]+/second-step-removal"),
    TOKEN_REVOKED("/tokens/[0-9]+/revocation"),
    SESSION_ENDED("/sessions/[^/]+/end"),
    FEED_REVOKED("/weeks/(learners|tutors)/[0-9]+/feed/revocation"),
    WEBHOOK_REMOVED("/webhooks/[0-9]+/removal"),
    WEBHOOK_TRIED("/webhooks/[0-9]+/(retry|test)"),
    WORKSHOP_ENDED("/workshops/[0-9]+/ending"),
    SAVED("/settings/(catalogue|places|steps)(/.+)?|/settings/organisation/logo/removal");

    private final Pattern path;

    Told(String path) {
        this.path = Pattern.compile(path);
    }

    /** What a form that was sent to this address did; empty where the page says it, or nothing is to be said. */
    static Optional<Told> by(String address) {
        return Arrays.stream(values())
                .filter(one -> one.path.matcher(address).matches())
                .findFirst();
    }

    /** By its name, as a cookie has it; anybody can write anything into that. */
    static Optional<Told> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
