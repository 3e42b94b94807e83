package org.ieum.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is looked for; everything that is empty is left open.
 *
 * @param subject key of a subject that they learn or teach
 * @param city key of their city
 * @param since those who have waited since this day or longer; tutors since they came
 * @param alone learners with a need that no pairing serves and nobody is asked to; tutors without any learner
 * @param text an address, exactly, or the beginning of a key, or a part of the name; may be empty
 * @param page from 0 on
 */
public record PeopleSearch(
        Optional<Status> status,
        Optional<String> subject,
        Optional<String> city,
        Optional<LocalDate> since,
        boolean alone,
        String text,
        Order order,
        int page) {

    /** People of a page. */
    public static final int SIZE = 50;

    /** By what a list is sorted. */
    public enum Order {
        NAME,
        /** Longest first. */
        WAIT,
        /** Newest first. */
        NEWEST,
        KEY
    }

    /** Whether a mail address is looked for. */
    boolean isAddress() {
        return text.indexOf('@') >= 0;
    }
}
