package org.ieum.week;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import org.ieum.handover.Venue;
import org.ieum.platform.Mailto;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.MailSender;

/** The events of calendar files (RFC 5545, 3.6.1). */
final class LessonEvents {

    /** What calendars count by; seconds of it fit into their numbers until 2093. */
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

    /** How long before a lesson a calendar says that it comes. */
    private static final Duration BEFORE = Duration.ofHours(-1);

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final Clock clock;
    private final String host;
    private final URI organizer;
    private final URI ownPage;

    LessonEvents(Clock clock, BaseUrl baseUrl, MailSender sender) {
        this.clock = clock;
        this.host = baseUrl.host();
        this.organizer = Mailto.uri(sender.address());
        this.ownPage = URI.create(baseUrl.to("/me"));
    }

    /** The whole series. */
    VEvent event(CalendarEntry entry) {
        Series series = entry.series();
        VEvent event = named(entry, entry.summary());
        when(event, series.first(), series.session().minutes());
        event.add(new RRule<ZonedDateTime>(rule(series)));
        return event;
    }

    private static void when(VEvent event, ZonedDateTime start, int minutes) {
        ZonedDateTime end = start.plusMinutes(minutes);
        if (isNamed(start.getZone())) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        } else {
            event.add(new DtStart<Instant>(start.toInstant()));
            event.add(new DtEnd<Instant>(end.toInstant()));
        }
    }

    private VEvent named(CalendarEntry entry, String summary) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Uid(entry.series().name() + "@" + host));
        event.add(new Summary(summary));
        event.add(new Description(entry.description()));
        entry.venue().ifPresent(where -> event.add(new Location(where.line())));
        event.add(new Url(entry.venue().flatMap(LessonEvents::room).orElse(ownPage)));
        // Also where nobody is invited (RFC 5546, 3.2.1).
        event.add(new Organizer(organizer));
        return event;
    }

    /** Whoever looks into their calendar at the hour goes there by one press. */
    private static Optional<URI> room(Venue venue) {
        return venue instanceof Venue.Room room ? Optional.of(URI.create(room.address())) : Optional.empty();
    }

    /** What ends says when its last one begins, in UTC (RFC 5545, 3.3.10). */
    private static String rule(Series series) {
        return "FREQ=WEEKLY"
                + series.last()
                        .filter(last -> series.isHeld())
                        .map(last -> ";UNTIL=" + UTC.format(last))
                        .orElse("");
    }

    /** Says an hour before that it comes. */
    static VAlarm alarm(CalendarEntry entry) {
        VAlarm alarm = new VAlarm(BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(entry.summary()));
        return alarm;
    }

    /** One lesson in the place of what its series has. */
    VEvent instead(CalendarEntry entry, OneOff one) {
        VEvent event = named(entry, one.instead() ? entry.instead() : entry.summary());
        when(event, one.start(), one.minutes());
        event.add(
                isNamed(one.planned().getZone())
                        ? new RecurrenceId<>(one.planned())
                        : new RecurrenceId<>(one.planned().toInstant()));
        return event;
    }

    /** For a series that is held without this lesson. */
    static ExDate<?> without(OneOff one) {
        ZoneId zone = one.planned().getZone();
        return isNamed(zone)
                ? new ExDate<ZonedDateTime>(
                        new ParameterList(List.of(new TzId(zone.getId()))), LOCAL.format(one.planned()))
                : new ExDate<Instant>(new ParameterList(), UTC.format(one.planned()));
    }

    /** How sure it is, as calendars say it. */
    static Status status(CalendarState state) {
        return switch (state) {
            case ASKED -> new Status("TENTATIVE");
            case ARRANGED -> new Status("CONFIRMED");
            case OVER -> new Status("CANCELLED");
        };
    }

    /** Both have said yes: the reader is told, not asked (RFC 5545, 3.2.12 and 3.2.17). */
    static Attendee reader(String address) {
        return new Attendee(
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
                Mailto.uri(address));
    }

    /** Whether calendars know the zone by a name. */
    static boolean isNamed(ZoneId zone) {
        return !(zone instanceof ZoneOffset);
    }

    /** Later than all that were made before. */
    Sequence sequence() {
        return new Sequence(
                Math.toIntExact(Duration.between(FIRST, clock.instant()).toSeconds()));
    }
}
