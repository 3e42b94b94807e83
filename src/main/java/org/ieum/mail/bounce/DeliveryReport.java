package org.ieum.mail.bounce;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a mail server tells of a mail (RFC 3464).
 *
 * @param mails Message-IDs that it names as the mail's; those that we never gave are among them
 * @param recipients what became of it, for each recipient that it names
 */
record DeliveryReport(Set<String> mails, List<Delivery> recipients) {

    DeliveryReport {
        mails = Set.copyOf(mails);
        recipients = List.copyOf(recipients);
    }

    /** For one recipient. */
    record Delivery(boolean failed, DeliveryStatus status, String words) {

        /** Hidden, because servers quote addresses, and it would end up in a log. */
        @Override
        public String toString() {
            return "Delivery[" + failed + ", " + status + "]";
        }
    }

    /**
     * Why it reached nobody; empty while it is still tried, or if it reached one of several to whom it was handed on. Of several
     * reasons the one that holds for good.
     */
    Optional<Delivery> failure() {
        return recipients.stream().allMatch(Delivery::failed)
                ? recipients.stream()
                        .filter(one -> one.status().ofTheAddress())
                        .findFirst()
                        .or(() -> recipients.stream().findFirst())
                : Optional.empty();
    }
}
