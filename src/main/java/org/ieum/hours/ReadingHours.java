package org.ieum.hours;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.ieum.lesson.Lessons;

/** Counts what tutors gave, from the lessons that were held. */
@Singleton
public class ReadingHours {

    @Inject Lessons lessons;
    @Inject Clock clock;

    /** All that a tutor ever held, to today. */
    @Transactional
    public GivenHours all(long tutorId) {
        return between(tutorId, LocalDate.EPOCH, LocalDate.now(clock));
    }

    /** What a tutor held between two days, both with them. */
    @Transactional
    public GivenHours between(long tutorId, LocalDate from, LocalDate until) {
        return GivenHours.of(
                from,
                until,
                lessons.heldBy(
                        tutorId,
                        from.atStartOfDay(clock.getZone()).toInstant(),
                        until.plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                clock.getZone());
    }
}
