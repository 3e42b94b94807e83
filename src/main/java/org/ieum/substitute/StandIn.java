package org.ieum.substitute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.handover.Venue;
import org.ieum.kernel.Meeting;

/**
 * Lessons that somebody gives in another's place, or is asked to give, as one of the two may see it.
 *
 * @param subject key of the subject
 * @param agreed whether both said yes; else they are asked
 * @param said what the reader said
 * @param answerBy until when both have to say it
 * @param lessons all of them, in order
 * @param over whether the last of them was; nothing of the other one is left then
 * @param other what the other is called: an alias, or the name by which a tutor wants to be called; empty until both have said yes, afterwards,
 *     and if the tutor has not said one
 * @param venue where whoever stands in goes; likewise
 */
public record StandIn(
        long id,
        long pairing,
        String subject,
        Meeting meeting,
        boolean agreed,
        Optional<Boolean> said,
        Instant answerBy,
        List<SubstitutedLesson> lessons,
        boolean over,
        String other,
        Optional<Venue> venue) {

    /** Whether a lesson is one of these; {@code planned} is when its series has it. */
    public boolean gives(long ofPairing, Instant planned) {
        return agreed
                && pairing == ofPairing
                && lessons.stream().anyMatch(lesson -> lesson.plannedAt().equals(planned));
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "StandIn[" + id + "]";
    }
}
