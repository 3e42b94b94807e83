package org.ieum.week.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.Person;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.week.Feeds;
import org.ieum.week.Lesson;
import org.ieum.week.LessonCalendar;
import org.ieum.week.Lessons;
import org.ieum.week.Weeks;

/** What somebody's calendar reads by their secret link. It names nobody, not even its reader. */
@Path("/calendar")
@PermitAll
class FeedResource {

    private final Feeds feeds;
    private final Weeks weeks;
    private final LessonCalendar calendar;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    FeedResource(Feeds feeds, Weeks weeks, LessonCalendar calendar, Catalogue catalogue, Clock clock) {
        this.feeds = feeds;
        this.weeks = weeks;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @Path("/{token: [A-Za-z0-9_-]+}.ics")
    @Produces("text/calendar;charset=utf-8")
    @Transactional
    public String lessons(@PathParam("token") String token) {
        Person person = feeds.find(token).orElseThrow(HttpProblem::notFound);
        Map<String, StoredSubject> subjects = catalogue.subjects();
        Map<Long, List<Lesson>> pairings = weeks.lessonsOf(person).stream()
                .collect(groupingBy(Lesson::pairingId, TreeMap::new, java.util.stream.Collectors.toList()));
        List<LessonCalendar.CalendarEntry> entries = pairings.values().stream()
                .map(lessons -> entry(lessons, subjects, person.locale()))
                .toList();
        return calendar.feed(Messages.in(person.locale(), FeedMessages.class).name(), entries);
    }

    private LessonCalendar.CalendarEntry entry(
            List<Lesson> lessons, Map<String, StoredSubject> subjects, PageLanguage language) {
        Lesson first = lessons.get(0);
        return new LessonCalendar.CalendarEntry(
                first.pairingId(),
                new Lessons(lessons.stream().map(Lesson::session).toList(), clock.getZone(), first.since()),
                Messages.in(language, FeedMessages.class)
                        .lesson(subjects.get(first.subject()).name(language)));
    }
}
