package org.ieum.desk.web.pairing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.holiday.Holiday;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** Says what became of lessons in a reader's language. */
record LessonLines(LessonDeskMessages words, PageLanguage language, ZoneId zone) {

    static LessonLines in(PageLanguage language, ZoneId zone) {
        return new LessonLines(Messages.in(language, LessonDeskMessages.class), language, zone);
    }

    /**
     * A lesson in a list.
     *
     * @param more what else there is to say of it, each on a line
     * @param learnerSaid empty as long as they have said nothing
     * @param minutes how long it was; empty unless it was held
     */
    record LessonLine(
            long id,
            String when,
            String state,
            List<String> more,
            String learnerSaid,
            String tutorSaid,
            String minutes) {}

    LessonLine of(Lesson lesson, Optional<Holiday> holiday) {
        return new LessonLine(
                lesson.id(),
                when(lesson),
                state(lesson),
                more(lesson, holiday),
                said(lesson, Side.LEARNER),
                said(lesson, Side.TUTOR),
                lesson.state() == LessonState.HELD ? Integer.toString(lesson.minutes()) : "");
    }

    String when(Lesson lesson) {
        return TimeText.moment(lesson.startsAt(), zone);
    }

    String state(Lesson lesson) {
        Optional<LessonParty> by = lesson.by();
        return switch (lesson.state()) {
            case CANCELLED ->
                by.map(lesson.resting() ? words::restsOf : words::cancelledBy)
                        .orElseGet(() -> words.stateOf(lesson.state()));
            case MISSED -> by.map(words::missedBy).orElseGet(() -> words.stateOf(lesson.state()));
            case PLANNED, MOVED, HELD -> words.stateOf(lesson.state());
        };
    }

    private List<String> more(Lesson lesson, Optional<Holiday> holiday) {
        List<String> more = new ArrayList<>();
        if (!lesson.plannedAt().equals(lesson.startsAt())) {
            more.add(words.plannedFor(TimeText.moment(lesson.plannedAt(), zone)));
        }
        if (lesson.insteadOf().isPresent()) {
            more.add(words.substitute());
        }
        if (lesson.late()) {
            more.add(words.late());
        }
        holiday.ifPresent(day -> more.add(words.holiday(day.name(language))));
        for (Side side : Side.values()) {
            if (lesson.stands(side)) {
                more.add(words.standsOf(side));
            }
        }
        lesson.line().ifPresent(line -> more.add(words.hasLine()));
        return more;
    }

    private String said(Lesson lesson, Side side) {
        return lesson.said(side).map(words::wordOf).orElse("");
    }
}
