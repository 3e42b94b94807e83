package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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

    private static final TimeZoneRegistry ZONES = new TimeZoneRegistryImpl("zoneinfo/");

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
     * The file.
     *
     * @param sequence rises with each change to the pairing; a round's number does
     */
    public Letter.Attachment file(Lessons lessons, long pairingId, long sequence, boolean ended, Copy copy) {
        Method method = ended ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = calendar(method, lessons.zone());
        List<Session> sessions = lessons.sessions();
        for (int index = 0; index < sessions.size(); index++) {
            VEvent event = event(lessons, sessions.get(index));
            event.add(uid(pairingId, index));
            event.add(new Sequence(Math.toIntExact(sequence)));
            event.add(ended ? new Status("CANCELLED") : new Status("CONFIRMED"));
            event.add(new Summary(copy.summary()));
            event.add(new Organizer(organizer));
            event.add(new Attendee(Mailto.uri(copy.address())));
            calendar.add(event);
        }
        String type = "text/calendar; charset=utf-8; method=" + method.getValue();
        return new Letter.Attachment("lessons.ics", type, calendar.toString());
    }

    /** Whose copy it is, and what the lessons are called there. */
    public record Copy(String address, String summary) {}

    /** The weekly lessons of one pairing in a calendar that somebody follows, and what they are called there. */
    public record CalendarEntry(long pairingId, Lessons lessons, String summary) {}

    /**
     * All lessons of one person, for a calendar that comes back for them by itself. It names nobody, for it is kept by
     * whoever keeps the calendar.
     *
     * @param zone the installation's
     */
    public String feed(String name, ZoneId zone, List<CalendarEntry> entries) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH, zone);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        for (CalendarEntry entry : entries) {
            List<Session> sessions = entry.lessons().sessions();
            for (int index = 0; index < sessions.size(); index++) {
                VEvent event = event(entry.lessons(), sessions.get(index));
                event.add(uid(entry.pairingId(), index));
                event.add(new Summary(entry.summary()));
                calendar.add(event);
            }
        }
        return calendar.toString();
    }

    private static Calendar calendar(Method method, ZoneId zone) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ieum//Lessons//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        zone(zone).ifPresent(calendar::add);
        return calendar;
    }

    /** The same in a mail and in a feed. */
    private Uid uid(long pairingId, int session) {
        return new Uid("pairing-" + pairingId + "-" + (session + 1) + "@" + host);
    }

    private VEvent event(Lessons lessons, Session session) {
        ZonedDateTime start = lessons.first(session);
        ZonedDateTime end = start.plusMinutes(session.minutes());
        VEvent event = new VEvent(false);
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        if (zone(lessons.zone()).isPresent()) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        } else {
            event.add(new DtStart<Instant>(start.toInstant()));
            event.add(new DtEnd<Instant>(end.toInstant()));
        }
        event.add(new RRule<ZonedDateTime>("FREQ=WEEKLY"));
        return event;
    }

    private static Optional<VTimeZone> zone(ZoneId zone) {
        return Optional.ofNullable(ZONES.getTimeZone(zone.getId())).map(TimeZone::getVTimeZone);
    }
}
