package org.ieum.mail;

import java.util.List;
import java.util.Optional;

/**
 * A mail in words, for the text and the HTML template alike.
 *
 * @param language for the HTML's lang attribute
 * @param facts what the reader looks up again
 * @param link the one address to open, if there is one
 * @param closing what comes next, and what to do if something is wrong
 */
record MailView(
        String language,
        String subject,
        String greeting,
        String opening,
        List<Fact> facts,
        Optional<String> link,
        List<String> closing,
        String signature) {

    /** A label and one or more values. */
    record Fact(String label, List<String> values) {

        static Fact of(String label, String... values) {
            return new Fact(label, List.of(values));
        }
    }
}
