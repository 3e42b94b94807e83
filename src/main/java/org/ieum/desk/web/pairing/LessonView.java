package org.ieum.desk.web.pairing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.holiday.Holiday;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;

/**
 * A lesson as the API shows it.
 *
 * @param pairing its id
 * @param plannedAt when its series has it
 * @param by who cancelled it or did not come; null otherwise
 * @param holiday the public holiday on which it is, in English; null on other days
 * @param late whether it was cancelled with less than a day's notice
 */
record LessonView(
        long id,
        long pairing,
        OffsetDateTime startsAt,
        OffsetDateTime plannedAt,
        int minutes,
        @Schema(implementation = LessonState.class) String state,

        @Schema(implementation = LessonParty.class, nullable = true)
        String by,

        boolean late,
        @Schema(nullable = true) String holiday) {

    static LessonView of(Lesson lesson, Optional<Holiday> holiday, ZoneId zone) {
        return new LessonView(
                lesson.id(),
                lesson.pairingId(),
                at(lesson.startsAt(), zone),
                at(lesson.plannedAt(), zone),
                lesson.minutes(),
                lesson.state().code(),
                lesson.by().map(Coded::code).orElse(null),
                lesson.late(),
                holiday.map(day -> day.name(PageLanguage.EN)).orElse(null));
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
