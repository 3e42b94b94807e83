package org.ieum.week.web;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Week;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.ieum.platform.start.BaseUrl;
import org.ieum.week.Feeds;
import org.ieum.week.WeeklyLesson;
import org.ieum.week.Weeks;

/** Puts a person's week together. */
@Singleton
class PersonWeekScreen {

    @Inject Persons people;
    @Inject Weeks weeks;
    @Inject Feeds feeds;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Visitor visitor;
    @Inject Clock clock;
    @Inject BaseUrl baseUrl;

    /**
     * @param path of the page
     * @param learner whether it is a learner's, and the others are tutors
     * @param freshLink the feed's address, once
     * @param goodUntil the last day of the feed; empty without one
     */
    record PersonWeekView(
            String path,
            boolean learner,
            String name,
            String zone,
            WeekPicture picture,
            List<LessonRow> lessons,
            String freshLink,
            String goodUntil) {}

    /**
     * The page; that it was read is written down.
     *
     * @param freshToken of a feed that was made just now; empty without one
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    TemplateInstance show(PersonId who, String freshToken, String actor) {
        Person person = people.get(who);
        audit.record(actor, "week.read", who.side().code(), who.id());
        PageLanguage language = visitor.language();
        boolean learner = who.side() == Side.LEARNER;
        Map<String, StoredSubject> subjects = catalogue.subjects();
        LocalDate today = LocalDate.now(clock);
        List<WeeklyLesson> lessons = weeks.lessonsOf(person, today);
        return WeekTemplates.person(new PersonWeekView(
                        "/weeks/" + who.side().code() + "s/" + who.id(),
                        learner,
                        person.called().withKey(),
                        clock.getZone().getDisplayName(TextStyle.FULL, language.locale()),
                        WeekPicture.of(
                                person.free(new Week(monday(), clock.getZone())),
                                firsts(lessons, today)
                                        .map(lesson -> drawn(lesson, learner, subjects, language))
                                        .toList(),
                                TimeText.days(language.locale())),
                        lessons.stream()
                                .map(lesson -> LessonRow.of(lesson, subjects, language))
                                .toList(),
                        freshToken.isEmpty() ? "" : baseUrl.to("/calendar/" + freshToken + ".ics"),
                        feeds.goodUntil(who).map(this::lastDay).orElse("")))
                .setLocale(language.locale());
    }

    /** The lessons of today's times; where there are none yet, the first that come. */
    private static Stream<WeeklyLesson> firsts(List<WeeklyLesson> lessons, LocalDate today) {
        Map<Long, LocalDate> first = lessons.stream()
                .collect(toMap(
                        WeeklyLesson::pairingId,
                        WeeklyLesson::since,
                        (one, other) -> one.isBefore(other) ? one : other));
        return lessons.stream()
                .filter(lesson ->
                        !lesson.since().isAfter(today) || lesson.since().equals(first.get(lesson.pairingId())));
    }

    private static WeekPicture.Drawn drawn(
            WeeklyLesson lesson, boolean learner, Map<String, StoredSubject> subjects, PageLanguage language) {
        return new WeekPicture.Drawn(
                lesson.session(),
                List.of(
                        TimeText.hours(lesson.session()),
                        subjects.get(lesson.subject()).name(language),
                        (learner ? lesson.tutor() : lesson.learner()).withKey()));
    }

    /** The week that runs now; the zone of somebody far away may stand otherwise in another. */
    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private String lastDay(Instant end) {
        return end.atZone(clock.getZone()).toLocalDate().minusDays(1).toString();
    }
}
