package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ieum.kernel.Session;
import org.ieum.outbox.Letter;
import org.ieum.platform.Mailto;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.MailSender;

/**
 * Lessons as a calendar file: one weekly event a session. Each copy names its reader alone, so that nobody learns from it
 * whom they meet. It is a request, not a mere publication, because calendars update and delete only what was requested.
 */
@Singleton
public class LessonCalendar {

    /** What calendars count by; seconds of it fit into their numbers until 2093. */
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

    private final Clock clock;
    private final String host;
    private final URI organizer;

    @Inject
    LessonCalendar(Clock clock, BaseUrl baseUrl, MailSender sender) {
        this.clock = clock;
        this.host = baseUrl.host();
        this.organizer = Mailto.uri(sender.address());
    }

    /**
     * The weekly lessons of one pairing, and what they are called in the calendar.
     *
     * @param lessons on the installation's clock
     */
    public record CalendarEntry(long pairingId, Lessons lessons, String summary) {}

    /**
     * A file for a mail. Each is later than all that were made before it, and counts in their place.
     *
     * @param ended whether it takes the lessons out of the calendar
     * @param address whose copy it is
     */
    public Letter.Attachment file(boolean ended, String address, List<CalendarEntry> entries) {
        Method method = ended ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Attendee reader = new Attendee(Mailto.uri(address));
        String type = "text/calendar; charset=utf-8; method=" + method.getValue();
        return new Letter.Attachment("lessons.ics", type, write(method, entries, event -> event.add(reader)));
    }

    /**
     * A file for whoever is asked whether the lessons suit them, to see them among the others of their calendar. A mail's file
     * takes its place.
     *
     * @param over whether it takes them out again
     */
    public String early(boolean over, CalendarEntry entry) {
        return write(over ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH, List.of(entry), event -> event);
    }

    private String write(Method method, List<CalendarEntry> entries, UnaryOperator<VEvent> more) {
        Calendar calendar = calendar(method);
        for (CalendarEntry entry : entries) {
            events(entry).forEach(event -> {
                event.add(new Sequence(
                        Math.toIntExact(Duration.between(FIRST, clock.instant()).toSeconds())));
                event.add(new Status(method.equals(ImmutableMethod.CANCEL) ? "CANCELLED" : "CONFIRMED"));
                calendar.add(more.apply(event));
            });
        }
        return text(calendar, entries);
    }

    /**
     * All lessons of one person, for a calendar that comes back for them by itself. It names nobody but
     * ourselves, for it is kept by whoever keeps the calendar.
     */
    public String feed(String name, List<CalendarEntry> entries) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(entry -> events(entry).forEach(calendar::add));
        return text(calendar, entries);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ieum//Lessons//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    /** With the zones that its events name, and in lines that every calendar takes. */
    private static String text(Calendar calendar, List<CalendarEntry> entries) {
        Map<ZoneId, ZonedDateTime> first = new LinkedHashMap<>();
        for (CalendarEntry entry : entries) {
            Lessons lessons = entry.lessons();
            lessons.sessions().stream()
                    .map(lessons::first)
                    .filter(start -> isNamed(lessons.zone()))
                    .forEach(start ->
                            first.merge(lessons.zone(), start, (one, other) -> one.isBefore(other) ? one : other));
        }
        String zones = first.entrySet().stream()
                .map(zone -> new CalendarZone(zone.getKey(), zone.getValue().toInstant()).lines())
                .collect(Collectors.joining());
        return FoldedLines.of(calendar.toString().replaceFirst("BEGIN:VEVENT", zones + "BEGIN:VEVENT"));
    }

    private static boolean isNamed(ZoneId zone) {
        return !(zone instanceof ZoneOffset);
    }

    /** The same identity in a mail and in a feed. */
    private Uid uid(long pairingId, int session) {
        return new Uid("pairing-" + pairingId + "-" + (session + 1) + "@" + host);
    }

    private List<VEvent> events(CalendarEntry entry) {
        List<Session> sessions = entry.lessons().sessions();
        return IntStream.range(0, sessions.size())
                .mapToObj(index -> {
                    VEvent event = event(entry.lessons(), sessions.get(index));
                    event.add(uid(entry.pairingId(), index));
                    event.add(new Summary(entry.summary()));
                    // Also where nobody is invited (RFC 5546, 3.2.1).
                    event.add(new Organizer(organizer));
                    return event;
                })
                .toList();
    }

    private VEvent event(Lessons lessons, Session session) {
        ZonedDateTime start = lessons.first(session);
        ZonedDateTime end = start.plusMinutes(session.minutes());
        VEvent event = new VEvent(false);
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        if (isNamed(lessons.zone())) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        } else {
            event.add(new DtStart<Instant>(start.toInstant()));
            event.add(new DtEnd<Instant>(end.toInstant()));
        }
        event.add(new RRule<ZonedDateTime>("FREQ=WEEKLY"));
        return event;
    }
}
