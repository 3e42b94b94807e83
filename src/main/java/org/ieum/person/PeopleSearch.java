package org.ieum.person;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.Delivery;

/**
 * Who is looked for; everything that is empty is left open.
 *
 * @param subject key of a subject that they learn or teach
 * @param city key of their city
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
    public enum Order {
        NAME,
        /** Longest first. */
        WAIT,
        /** Newest first. */
        NEWEST,
        KEY
    }

    /**
     * A part of those who are found.
     *
     * @param skip how many come before it
     * @param after the id of the one who comes before it, whoever that is; 0 for nobody
     * @param size how many there are in it at most
     */
    public record Part(int skip, long after, int size) {

        /** People of a page. */
        public static final int PAGE = 50;

        /** A page of a list, from 0 on. */
        public static Part page(int page) {
            return new Part(page * PAGE, 0, PAGE);
        }

        /** Those behind somebody; as quick for the last as for the first. */
        public static Part after(long id, int size) {
            return new Part(0, id, size);
        }
    }

    /** Whether a mail address is looked for. */
    boolean isAddress() {
        return addresses && text.indexOf('@') >= 0;
    }
}
