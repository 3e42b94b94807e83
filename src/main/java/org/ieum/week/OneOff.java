package org.ieum.week;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonState;

/**
 * A lesson that is not as its series has it.
 *
 * @param series its name
 * @param planned when the series has it
 * @param start when it is
 * @param cancelled whether it is not at all
 * @param instead whether somebody gives it in the tutor's place
 */
public record OneOff(
        String series, ZonedDateTime planned, ZonedDateTime start, int minutes, boolean cancelled, boolean instead) {

    /** For one of the two; a tutor is not at a lesson that somebody gives in their place. */
    static OneOff of(Lesson lesson, Side reader, ZoneId zone) {
        boolean elsewhere = reader == Side.TUTOR && lesson.insteadOf().isPresent();
        return new OneOff(
                PairingCalendars.name(lesson.pairingId(), lesson.phase(), lesson.place()),
                lesson.plannedAt().atZone(zone),
                lesson.startsAt().atZone(zone),
                lesson.minutes(),
                elsewhere || lesson.state() == LessonState.CANCELLED,
                lesson.insteadOf().isPresent());
    }
}
