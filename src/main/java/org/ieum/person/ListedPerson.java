package org.ieum.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in a list.
 *
 * @param name a learner's alias, a tutor's name
 * @param confirmed whether their address is proven
 * @param since from when they wait
 * @param subjects keys, sorted
 * @param version of what is known of them
 * @param alone a learner with a need that nobody serves yet, a tutor without a learner
 */
public record ListedPerson(
        long id,
        String ref,
        String name,
        Optional<String> city,
        Optional<String> district,
        Status status,
        boolean confirmed,
        LocalDate since,
        List<String> subjects,
        int version,
        boolean alone) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "ListedPerson[" + id + "]";
    }
}
