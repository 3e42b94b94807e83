package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;

/**
 * Lets somebody give lessons in the place of their pairing's tutor, those alone. The lessons are theirs then: reminders, calendars,
 * words and hours go by it. What is not given yet goes back by a word; the pairing knows nothing of it.
 */
@Singleton
public class StandingIn {

    @Inject StandIns standIns;
    @Inject RestingLessons resting;

    /**
     * A lesson that somebody else gives.
     *
     * @param planned when its series has it
     * @param start when it is
     */
    public record Given(Instant planned, Instant start, int minutes) {}

    /** These lessons of a pairing are this tutor's; those that are not made yet will be. */
    @Transactional
    public void take(long pairing, long tutor, Collection<Given> lessons) {
        lessons.forEach(lesson -> standIns.keep(pairing, tutor, lesson));
        resting.cover();
    }

    /** Those of these that are still to come are the pairing's own tutor's again; {@code planned} is when the series has them. */
    @Transactional
    public void giveBack(long pairing, Collection<Instant> planned) {
        standIns.drop(pairing, planned);
        resting.cover();
    }
}
