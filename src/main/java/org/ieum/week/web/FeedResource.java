package org.ieum.week.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ieum.catalogue.Catalogue;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
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
    @Inject Tutors tutors;
    @Inject PairingCalendars calendars;
    @Inject Lessons lessons;
    @Inject LessonCalendar calendar;
    @Inject Catalogue catalogue;

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
        List<CalendarEntry> entries = theirs.stream()
                .flatMap(pairing -> calendars
                        .entries(
                                pairing,
                                teaching.get(pairing.tutorId()).commitment().end(),
                                subjects.get(pairing.subject()),
                                person.side(),
                                person.locale())
                        .stream())
                .toList();
        return calendar.feed(Messages.in(person.locale(), FeedMessages.class).name(), entries, oneOffs(theirs));
    }

    private List<OneOff> oneOffs(List<Pairing> theirs) {
        return lessons.exceptions(theirs.stream().map(Pairing::id).toList()).stream()
                .map(calendars::oneOff)
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
