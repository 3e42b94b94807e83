package org.ieum.person;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;

/**
 * Who is looked for; everything that is empty is left open.
 *
 * @param subject key of a subject that they learn or teach
 * @param city key of their city, or of a part of it
 * @param since those who have waited since this day or longer; tutors since they came
 * @param alone learners with a need that no pairing serves and nobody is asked to; tutors without any learner
 * @param delivery how they want to meet
 * @param text an address, exactly, or the beginning of a key, or a part of the name; may be empty
 * @param addresses whether the text may be an address
 */
public record PeopleSearch(
        Optional<Status> status,
        Optional<String> subject,
        Optional<String> city,
        Optional<Delivery> delivery,
        Optional<LocalDate> since,
        boolean alone,
        String text,
        boolean addresses,
        Order order) {

    /** By what a list is sorted. */
    public enum Order implements Coded {
        NAME,
        /** Longest first. */
        WAIT,
        /** Newest first. */
        NEWEST,
        KEY
    }

    /** Whether a mail address is looked for. */
    boolean isAddress() {
        return addresses && text.indexOf('@') >= 0;
    }
}
