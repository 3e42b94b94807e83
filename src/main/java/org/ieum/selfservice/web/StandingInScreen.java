package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.handover.PlaceFacts;
import org.ieum.handover.Venue;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.platform.Messages;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.web.OwnScreen.OwnChoice;
import org.ieum.substitute.LeaveCost;
import org.ieum.substitute.ReadingCosts;
import org.ieum.substitute.StandIn;
import org.ieum.substitute.SubstitutedLesson;
import org.ieum.substitute.web.StandInMessages;
import org.ieum.tutor.Tutor;

/** What people see of lessons in somebody's place, on the clock where they are; and what a rest of a tutor costs. */
@Singleton
class StandingInScreen {

    @Inject ReadingCosts costs;
    @Inject Catalogue catalogue;
    @Inject Clock clock;

    /**
     * One question, or what came of it.
     *
     * @param other with whom; empty until both have said yes
     * @param room the address of a video room; empty for none
     * @param place where whoever stands in goes; null for none
     */
    record StandInView(
            long id,
            boolean toLearner,
            boolean asks,
            boolean saidYes,
            String until,
            String subject,
            String meeting,
            List<String> lessons,
            String other,
            String room,
            PlaceFacts place) {}

    /** What falls out, in the next weeks or until a day, and how many could stand in. */
    record Cost(String title, List<String> lessons, String could) {}

    /** What waits, or is agreed and not over. */
    List<OwnChoice> choices(OwnFile file, OwnPageFormatter format) {
        StandInMessages words = words(format.language());
        return file.standIns().stream()
                .filter(one -> !one.over())
                .map(one ->
                        new OwnChoice("/my/standing-in/" + one.id(), words.question(), said(one, file, words, format)))
                .toList();
    }

    private String said(StandIn one, OwnFile file, StandInMessages words, OwnPageFormatter format) {
        boolean learns = file.who().side() == Side.LEARNER;
        if (!one.agreed()) {
            return one.said().isPresent() ? words.saidYes() : learns ? words.asksLearner() : words.asksTutor();
        }
        ZoneId there = file.person().timeZone();
        String dates = one.lessons().stream()
                .filter(lesson -> lesson.startsAt().isAfter(clock.instant()))
                .map(lesson -> format.date(lesson.startsAt().atZone(there).toLocalDate()))
                .collect(Collectors.joining(", "));
        return learns ? words.givenOn(dates) : words.standsInOn(dates);
    }

    /** Where a tutor says whether they would. */
    OwnChoice choice(OwnFile file, OwnPageFormatter format) {
        StandInMessages words = words(format.language());
        boolean would = file.person() instanceof Tutor tutor && tutor.standsIn();
        return new OwnChoice("/my/standing-in", words.title(), would ? words.would() : words.lead());
    }

    TemplateInstance show(StandIn one, OwnFile file, PageLanguage language) {
        OwnPageFormatter format = OwnPageFormatter.in(language, clock.getZone());
        ZoneId there = file.person().timeZone();
        return SelfserviceTemplates.substitute(new StandInView(
                        one.id(),
                        file.who().side() == Side.LEARNER,
                        !one.agreed() && one.said().isEmpty(),
                        !one.agreed() && one.said().isPresent(),
                        format.moment(one.answerBy(), there),
                        subject(one.subject(), format),
                        format.words().meetingOf(one.meeting()),
                        one.lessons().stream()
                                .map(lesson -> when(lesson, file, format))
                                .toList(),
                        one.agreed() ? EachLesson.other(one, format) : "",
                        one.venue().map(StandingInScreen::room).orElse(""),
                        one.venue().map(StandingInScreen::place).orElse(null)))
                .setLocale(language.locale());
    }

    private static String room(Venue venue) {
        return venue instanceof Venue.Room room ? room.address() : "";
    }

    private static PlaceFacts place(Venue venue) {
        return venue instanceof Venue.Place place ? place.facts() : null;
    }

    private static String when(SubstitutedLesson lesson, OwnFile file, OwnPageFormatter format) {
        return EachLesson.when(lesson.startsAt(), lesson.minutes(), file.person(), format);
    }

    /** For a tutor; null for a learner. {@code until} is what was typed. */
    Cost cost(OwnFile file, String until, OwnPageFormatter format) {
        if (file.who().side() == Side.LEARNER) {
            return null;
        }
        StandInMessages words = words(format.language());
        Optional<LocalDate> day = day(until).filter(one -> one.isAfter(LocalDate.now(clock)));
        List<LeaveCost> all = costs.of(file.who().id(), day);
        long could = all.stream()
                .flatMap(one -> one.candidates().stream())
                .map(candidate -> candidate.tutor().id())
                .distinct()
                .count();
        return new Cost(
                day.map(one -> words.fallsOutUntil(format.date(one))).orElseGet(() -> words.fallsOut()),
                all.stream()
                        .flatMap(one -> one.lessons().stream()
                                .map(start -> format.moment(start, file.person().timeZone()) + " · "
                                        + subject(one.subject(), format) + " · "
                                        + format.words().with(one.learner().name())))
                        .toList(),
                words.couldStandIn(Math.toIntExact(could)));
    }

    private static Optional<LocalDate> day(String until) {
        return IsoDay.read(until);
    }

    private String subject(String key, OwnPageFormatter format) {
        return catalogue.names(format.language()).subject(key);
    }

    private static StandInMessages words(PageLanguage language) {
        return Messages.in(language, StandInMessages.class);
    }
}
