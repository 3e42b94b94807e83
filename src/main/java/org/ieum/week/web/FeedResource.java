package org.ieum.week.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.StandingIn.Given;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.ReadingTurns;
import org.ieum.pairing.Turn;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.week.CalendarEntry;
import org.ieum.week.FeedMessages;
import org.ieum.week.Feeds;
import org.ieum.week.LessonCalendar;
import org.ieum.week.OneOff;
import org.ieum.week.PairingCalendars;

/** What somebody's calendar reads by their secret link. It names nobody, not even its reader. */
@Path("/calendar")
@PermitAll
class FeedResource {

    @Inject Feeds feeds;
    @Inject Pairings pairings;
    @Inject ReadingTurns turns;
    @Inject Tutors tutors;
    @Inject PairingCalendars calendars;
    @Inject Lessons lessons;
    @Inject LessonCalendar calendar;
    @Inject Catalogue catalogue;
    @Inject Clock clock;

    @GET
    @Path("/{token: [A-Za-z0-9_-]+}.ics")
    @Produces("text/calendar;charset=utf-8")
    @Transactional
    public String lessons(@PathParam("token") String token) {
        Person person = feeds.find(token).orElseThrow(HttpProblem::notFound);
        Map<String, String> subjects = catalogue.names(person.locale()).subjects();
        List<Pairing> theirs = held(person);
        Map<Long, Tutor> teaching =
                tutors.byId(theirs.stream().map(Pairing::tutorId).distinct().toList());
        Map<Long, Turn> turn = turns.of(theirs);
        Stream<CalendarEntry> entries = theirs.stream()
                .flatMap(pairing -> calendars
                        .entries(
                                pairing,
                                turn.get(pairing.id()),
                                teaching.get(pairing.tutorId()).commitment().end(),
                                subjects.get(pairing.subject()),
                                person.side(),
                                person.locale())
                        .stream());
        return calendar.feed(
                Messages.in(person.locale(), FeedMessages.class).name(),
                Stream.concat(entries, given(person, subjects)).toList(),
                oneOffs(theirs, person.side()));
    }

    /** What they give in somebody else's place. */
    private Stream<CalendarEntry> given(Person person, Map<String, String> subjects) {
        List<Lesson> instead =
                person.side() == Side.TUTOR ? lessons.givenInstead(person.id(), clock.instant()) : List.of();
        Map<Long, Pairing> whose =
                pairings.byId(instead.stream().map(Lesson::pairingId).distinct().toList());
        return instead.stream()
                .filter(lesson -> LessonState.AHEAD.contains(lesson.state()))
                .map(lesson -> calendars.given(
                        whose.get(lesson.pairingId()),
                        new Given(lesson.plannedAt(), lesson.startsAt(), lesson.minutes()),
                        subjects.get(whose.get(lesson.pairingId()).subject()),
                        person.locale()));
    }

    private List<OneOff> oneOffs(List<Pairing> theirs, Side reader) {
        return lessons.exceptions(theirs.stream().map(Pairing::id).toList()).stream()
                .map(lesson -> calendars.oneOff(lesson, reader))
                .toList();
    }

    /** What runs, and what was: it does not vanish from before its end. */
    private List<Pairing> held(Person person) {
        return pairings.of(new PersonId(person.side(), person.id())).stream()
                .filter(pairing -> pairing.state() != PairingState.OFFERED)
                .sorted(Comparator.comparing(Pairing::id))
                .toList();
    }
}
