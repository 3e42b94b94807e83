package org.ieum.substitute;

import java.time.Instant;
import java.util.List;
import org.ieum.person.PersonName;

/**
 * Lessons of a leave that nobody gives and nobody is asked for.
 *
 * @param subject key of the subject
 * @param lessons when they would be, in order
 */
public record FallsOut(PersonName learner, PersonName away, String subject, List<Instant> lessons) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "FallsOut[…]";
    }
}
