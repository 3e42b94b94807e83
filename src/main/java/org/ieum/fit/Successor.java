package org.ieum.fit;

import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.person.PersonName;

/**
 * A tutor whom a need can be offered to when the one before said no.
 *
 * @param city key of the tutor's city; empty for online only
 * @param times free for both beside all else that they do; sorted, in the installation's zone
 * @param sameTimes whether these are the times of the offer before
 * @param sameCity whether the two live in one city
 * @param lessonsLeft lessons a week that the tutor could still give, without these
 * @param wish the better rank of the two that they gave each other; 0 without a wish
 */
public record Successor(
        long tutor,
        String ref,
        String name,
        Optional<String> city,
        Meeting meeting,
        List<Session> times,
        boolean sameTimes,
        boolean sameCity,
        int lessonsLeft,
        int wish) {

    /** The tutor, with the key. */
    public PersonName called() {
        return new PersonName(tutor, ref, name);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Successor[" + tutor + "]";
    }
}
