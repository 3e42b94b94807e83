package org.ieum.substitute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A lesson that falls out, and when whom could give it instead.
 *
 * @param planned when its series has it
 * @param start when it would be held
 * @param week the Monday of its week, in the installation's zone
 * @param inPerson whether there is a way to and from it
 * @param starts when each tutor who could give it and the learner are both free for all of it, by the tutor's id; all in the
 *     lesson's week
 */
record Gap(
        Instant planned,
        Instant start,
        int minutes,
        LocalDate week,
        boolean inPerson,
        Map<Long, List<Instant>> starts) {

    /** What is nearest to the time that the learner is used to comes first. */
    List<Instant> startsOf(long tutor) {
        return starts.getOrDefault(tutor, List.of());
    }

    /** What giving it at a moment is worth. */
    Worth at(Instant moment) {
        return new Worth(
                1,
                moment.equals(start) ? 1 : 0,
                Duration.between(start, moment).abs().toMinutes());
    }

    /** Whether nobody could be at both, at these moments. */
    boolean meets(Instant own, Gap other, Instant others) {
        return given(own).meets(other.given(others));
    }

    private Appointment given(Instant moment) {
        return new Appointment(moment, minutes, inPerson);
    }
}
