package org.ieum.mail.bounce;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.outbox.AddressPause.PauseReason;

/**
 * A status code of mail systems (RFC 3463).
 *
 * @param grade 5 for good, 4 for now, 2 for what arrived
 */
record DeliveryStatus(int grade, int subject, int detail) {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?!\\.?\\d)");
    private static final int FOR_GOOD = 5;
    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int ROUTING = 4;

    /** 5.1.2: the domain is wrong. */
    private static final int DOMAIN = 2;

    /** 5.1.7 and 5.1.8 are about whoever sends. */
    private static final Set<Integer> SENDER = Set.of(7, 8);

    /** Nobody answers there (so Exchange says of somebody whom it does not know), or the domain is nowhere. */
    private static final Set<Integer> NOWHERE = Set.of(1, 4);

    /**
     * Of what a report says; the server's own words are asked where the report leaves it open: Exim reports 5.0.0 of
     * everything.
     */
    static DeliveryStatus of(String reported, String words) {
        return found(reported)
                .filter(status -> status.subject > 0)
                .or(() -> found(words))
                .or(() -> found(reported))
                .orElse(new DeliveryStatus(0, 0, 0));
    }

    /**
     * Whether nothing will ever reach the address. A full mailbox, a mail that was too large or taken for unwanted says nothing
     * of it; nor does 5.0.0, which QQ's servers say to whoever sends too fast for them.
     */
    boolean ofTheAddress() {
        return grade == FOR_GOOD
                && switch (subject) {
                    case ADDRESS -> !SENDER.contains(detail);
                    case MAILBOX -> detail <= 1;
                    case ROUTING -> NOWHERE.contains(detail);
                    default -> false;
                };
    }

    /** What it says of an address. */
    PauseReason reason() {
        if (subject == ROUTING || (subject == ADDRESS && detail == DOMAIN)) {
            return PauseReason.NOWHERE;
        }
        return subject == MAILBOX ? PauseReason.SWITCHED_OFF : PauseReason.UNKNOWN;
    }

    private static Optional<DeliveryStatus> found(String text) {
        Matcher code = CODE.matcher(text);
        return code.find()
                ? Optional.of(new DeliveryStatus(number(code, 1), number(code, 2), number(code, 3)))
                : Optional.empty();
    }

    private static int number(Matcher code, int group) {
        return Integer.parseInt(code.group(group));
    }

    /** {@code 5.1.1}. */
    @Override
    public String toString() {
        return grade + "." + subject + "." + detail;
    }
}
