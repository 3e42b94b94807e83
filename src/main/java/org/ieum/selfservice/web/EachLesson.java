package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.AskingAboutHolidays;
import org.ieum.lesson.FreeForLessons;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.SayingOfLessons;
import org.ieum.person.Person;
import org.ieum.selfservice.OwnFile;
import org.ieum.substitute.StandIn;

/** Somebody's lessons one by one, on the clock where they are: those to come, and those after which they are asked. */
@Singleton
class EachLesson {

    /** As many as one looks ahead on a phone. */
    private static final int NEXT = 6;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject Catalogue catalogue;
    @Inject FreeForLessons free;
    @Inject AskingAboutHolidays holidays;
    @Inject Clock clock;

    /**
     * A lesson in a list.
     *
     * @param what the subject, and with whom
     * @param state empty while it is as planned
     * @param changeable whether it can still be moved or left out
     * @param near whether somebody can say that they are late
     * @param noting the minutes that a tutor can write down; 0 for a learner
     * @param holiday what the day is called if it is a public holiday; may be empty
     * @param asked whether they are asked if it takes place on it
     * @param before what a tutor wrote for this one the last time; may be empty
     */
    record Line(
            long id,
            String when,
            String what,
            String state,
            boolean changeable,
            boolean near,
            int noting,
            String holiday,
            boolean asked,
            String before) {

        /** The page asks of several. */
        public String minutesField() {
            return "minutes-" + id;
        }

        public String lineField() {
            return "line-" + id;
        }
    }

    /** A time that can be chosen; {@code value} is an instant. */
    record NewTime(String value, String label) {}

    record OneView(Line lesson, String zone, List<NewTime> choices) {}

    /** Those to come. */
    List<Line> next(OwnFile file, OwnPageFormatter format) {
        return file.each().stream()
                .filter(lesson -> lesson.startsAt().isAfter(clock.instant()))
                .limit(NEXT)
                .map(lesson -> line(lesson, file, format))
                .toList();
    }

    /** Those of the last days of which they have said nothing. */
    List<Line> asked(OwnFile file, OwnPageFormatter format) {
        return file.each().stream()
                .filter(lesson -> !lesson.startsAt().isAfter(clock.instant()))
                .filter(lesson -> lesson.state() != LessonState.CANCELLED)
                .filter(lesson -> lesson.said(file.who().side()).isEmpty())
                .map(lesson -> line(lesson, file, format))
                .toList();
    }

    /** What can be done with one. */
    TemplateInstance show(Lesson lesson, OwnFile file, PageLanguage language) {
        OwnPageFormatter format = OwnPageFormatter.in(language, clock.getZone());
        Person person = file.person();
        List<NewTime> choices = lesson.canBecome(LessonState.MOVED)
                ? free.alternatives(lesson, clock.instant()).stream()
                        .map(start -> new NewTime(start.toString(), when(start, lesson.minutes(), person, format)))
                        .toList()
                : List.of();
        return SelfserviceTemplates.lesson(new OneView(
                        line(lesson, file, format),
                        person.timeZone().getDisplayName(TextStyle.FULL, language.locale()),
                        choices))
                .setLocale(language.locale());
    }

    private Line line(Lesson lesson, OwnFile file, OwnPageFormatter format) {
        boolean ahead = lesson.startsAt().isAfter(clock.instant()) && LessonState.AHEAD.contains(lesson.state());
        return new Line(
                lesson.id(),
                when(lesson.startsAt(), lesson.minutes(), file.person(), format),
                what(lesson, file, format),
                lesson.state() == LessonState.PLANNED ? "" : format.words().lessonState(lesson.state()),
                ahead,
                SayingOfLessons.isNear(lesson, clock.instant()) && LessonState.AHEAD.contains(lesson.state()),
                file.who().side() == Side.TUTOR ? lesson.minutes() : 0,
                holidays.of(lesson)
                        .filter(day -> ahead)
                        .map(day -> day.name(format.language()))
                        .orElse(""),
                holidays.asked(lesson, file.who().side()).isPresent(),
                file.who().side() == Side.TUTOR ? before(lesson, file) : "");
    }

    /** The line of the last lesson of the two, while this one is the next. */
    private static String before(Lesson lesson, OwnFile file) {
        return lesson.state() == LessonState.CANCELLED
                ? ""
                : file.each().stream()
                        .filter(other -> other.pairingId() == lesson.pairingId())
                        .filter(other -> other.startsAt().isBefore(lesson.startsAt()))
                        .filter(other -> other.state() != LessonState.CANCELLED && other.state() != LessonState.MISSED)
                        .reduce((earlier, later) -> later)
                        .flatMap(Lesson::line)
                        .orElse("");
    }

    /** The subject and with whom; of one in another's place, once all of these are over, the subject alone. */
    private String what(Lesson lesson, OwnFile file, OwnPageFormatter format) {
        Optional<StandIn> instead = file.standIns().stream()
                .filter(one -> one.gives(lesson.pairingId(), lesson.plannedAt()))
                .findFirst();
        if (instead.isPresent()) {
            StandIn one = instead.get();
            return one.over()
                    ? subject(one.subject(), format)
                    : subject(one.subject(), format) + " · " + format.words().with(other(one, format))
                            + (file.who().side() == Side.LEARNER
                                    ? " · " + format.words().inTheirPlace()
                                    : "");
        }
        return file.lessons().stream()
                .filter(lessons -> lessons.pairing() == lesson.pairingId())
                .findFirst()
                .map(lessons -> subject(lessons.subject(), format)
                        + (lesson.insteadOf().isPresent() ? "" : " · " + format.with(lessons, LocalDate.now(clock))))
                .orElse("");
    }

    static String other(StandIn one, OwnPageFormatter format) {
        return one.other().isEmpty() ? format.words().someVolunteer() : one.other();
    }

    private String subject(String key, OwnPageFormatter format) {
        return catalogue.names(format.language()).subject(key);
    }

    static String when(Instant start, int minutes, Person person, OwnPageFormatter format) {
        ZonedDateTime there = start.atZone(person.timeZone());
        return format.date(there.toLocalDate()) + ", " + CLOCK.format(there) + "–"
                + CLOCK.format(there.plusMinutes(minutes));
    }
}
