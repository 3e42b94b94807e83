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
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
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
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ieum.kernel.FoldedLines;
import org.ieum.outbox.Letter;
import org.ieum.platform.Mailto;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.MailSender;

/**
 * Lessons as a calendar file: one weekly event a series. Each copy names its reader alone, so that nobody learns from it
 * whom they meet. It is a request, not a mere publication, because calendars update and delete only what was requested.
 */
@Singleton
public class LessonCalendar {

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

    @Inject
    LessonCalendar(Clock clock, BaseUrl baseUrl, MailSender sender) {
        this.clock = clock;
        this.host = baseUrl.host();
        this.organizer = Mailto.uri(sender.address());
        this.ownPage = URI.create(baseUrl.to("/me"));
    }

    /**
     * The files of a mail, one for each thing that calendars are told: what is held, and what is taken out because it never
     * is. Each is later than all that were made before it, and counts in their place.
     *
     * @param address whose copy it is
     */
    public List<Letter.Attachment> files(CalendarState state, String address, List<CalendarEntry> entries) {
        boolean over = state == CalendarState.OVER;
        List<CalendarEntry> held = entries.stream()
                .filter(entry -> !over && entry.series().isHeld())
                .toList();
        List<CalendarEntry> never =
                entries.stream().filter(entry -> !held.contains(entry)).toList();
        List<Letter.Attachment> files = new ArrayList<>();
        if (!held.isEmpty()) {
            files.add(attachment("lessons.ics", ImmutableMethod.REQUEST, state, address, held));
        }
        if (!never.isEmpty()) {
            String name = held.isEmpty() ? "lessons.ics" : "lessons-taken-out.ics";
            files.add(attachment(name, ImmutableMethod.CANCEL, CalendarState.OVER, address, never));
        }
        return files;
    }

    private Letter.Attachment attachment(
            String name, Method method, CalendarState state, String address, List<CalendarEntry> entries) {
        String type = "text/calendar; charset=utf-8; method=" + method.getValue();
        return new Letter.Attachment(name, type, write(method, state, entries, event -> event.add(reader(address))));
    }

    /** Both have said yes: the reader is told, not asked (RFC 5545, 3.2.12 and 3.2.17). */
    private static Attendee reader(String address) {
        return new Attendee(
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
                Mailto.uri(address));
    }

    /**
     * A file for whoever is asked whether the lessons suit them, to see them among the others of their calendar. A mail's file
     * takes its place.
     */
    public String early(CalendarState state, List<CalendarEntry> entries) {
        Method method = state == CalendarState.OVER ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        return write(method, state, entries, event -> event);
    }

    private String write(Method method, CalendarState state, List<CalendarEntry> entries, UnaryOperator<VEvent> more) {
        Calendar calendar = calendar(method);
        entries.forEach(entry -> {
            VEvent event = event(entry);
            event.add(new Sequence(
                    Math.toIntExact(Duration.between(FIRST, clock.instant()).toSeconds())));
            event.add(new Status(entry.series().isHeld() ? status(state) : "CANCELLED"));
            // Nobody is reminded of what is taken out (RFC 5546, 3.2.5).
            if (state != CalendarState.OVER && entry.series().isHeld()) {
                event.add(alarm(entry));
            }
            calendar.add(more.apply(event));
        });
        return text(calendar, entries);
    }

    private static String status(CalendarState state) {
        return switch (state) {
            case ASKED -> "TENTATIVE";
            case ARRANGED -> "CONFIRMED";
            case OVER -> "CANCELLED";
        };
    }

    /**
     * All lessons of one person, for a calendar that comes back for them by itself. It names nobody but
     * ourselves, for it is kept by whoever keeps the calendar.
     */
    public String feed(String name, List<CalendarEntry> entries, List<OneOff> oneOffs) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        List<CalendarEntry> held =
                entries.stream().filter(entry -> entry.series().isHeld()).toList();
        held.forEach(entry -> {
            VEvent event = event(entry);
            event.add(alarm(entry));
            calendar.add(event);
            oneOffs.stream()
                    .filter(one -> one.series().equals(entry.series().name()))
                    .forEach(one -> {
                        if (one.cancelled()) {
                            event.add(without(one));
                        } else {
                            calendar.add(instead(entry, one));
                        }
                    });
        });
        return text(calendar, held);
    }

    /**
     * The files of a mail about single lessons; the rest of their series stays as it is (RFC 5545, 3.8.4.4).
     *
     * @param entries their series, and others
     */
    public List<Letter.Attachment> files(List<CalendarEntry> entries, List<OneOff> oneOffs, String address) {
        return Stream.of(true, false)
                .map(cancelled -> oneOffs.stream()
                        .filter(one -> one.cancelled() == cancelled)
                        .toList())
                .filter(alike -> !alike.isEmpty())
                .map(alike -> file(entries, alike, address))
                .toList();
    }

    private Letter.Attachment file(List<CalendarEntry> entries, List<OneOff> alike, String address) {
        boolean cancelled = alike.get(0).cancelled();
        Method method = cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = calendar(method);
        List<CalendarEntry> used = new ArrayList<>();
        for (OneOff one : alike) {
            entries.stream()
                    .filter(entry -> entry.series().name().equals(one.series()))
                    .forEach(entry -> {
                        VEvent event = instead(entry, one);
                        event.add(new Sequence(Math.toIntExact(
                                Duration.between(FIRST, clock.instant()).toSeconds())));
                        event.add(new Status(status(cancelled ? CalendarState.OVER : CalendarState.ARRANGED)));
                        event.add(reader(address));
                        calendar.add(event);
                        used.add(entry);
                    });
        }
        return new Letter.Attachment(
                "lesson.ics", "text/calendar; charset=utf-8; method=" + method.getValue(), text(calendar, used));
    }

    private VEvent instead(CalendarEntry entry, OneOff one) {
        VEvent event = named(entry);
        when(event, one.start(), one.minutes());
        event.add(
                isNamed(one.planned().getZone())
                        ? new RecurrenceId<>(one.planned())
                        : new RecurrenceId<>(one.planned().toInstant()));
        return event;
    }

    private static ExDate<?> without(OneOff one) {
        ZoneId zone = one.planned().getZone();
        return isNamed(zone)
                ? new ExDate<ZonedDateTime>(
                        new ParameterList(List.of(new TzId(zone.getId()))), LOCAL.format(one.planned()))
                : new ExDate<Instant>(new ParameterList(), UTC.format(one.planned()));
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
        entries.stream()
                .map(entry -> entry.series().first())
                .filter(start -> isNamed(start.getZone()))
                .forEach(start ->
                        first.merge(start.getZone(), start, (one, other) -> one.isBefore(other) ? one : other));
        String zones = first.entrySet().stream()
                .map(zone -> new CalendarZone(zone.getKey(), zone.getValue().toInstant()).lines())
                .collect(Collectors.joining());
        return FoldedLines.of(calendar.toString().replaceFirst("BEGIN:VEVENT", zones + "BEGIN:VEVENT"));
    }

    private static boolean isNamed(ZoneId zone) {
        return !(zone instanceof ZoneOffset);
    }

    private VEvent event(CalendarEntry entry) {
        Series series = entry.series();
        VEvent event = named(entry);
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

    private VEvent named(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Uid(entry.series().name() + "@" + host));
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(new Url(ownPage));
        // Also where nobody is invited (RFC 5546, 3.2.1).
        event.add(new Organizer(organizer));
        return event;
    }

    /** What ends says when its last one begins, in UTC (RFC 5545, 3.3.10). */
    private static String rule(Series series) {
        return "FREQ=WEEKLY"
                + series.last()
                        .filter(last -> series.isHeld())
                        .map(last -> ";UNTIL=" + UTC.format(last))
                        .orElse("");
    }

    private static VAlarm alarm(CalendarEntry entry) {
        VAlarm alarm = new VAlarm(BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(entry.summary()));
        return alarm;
    }
}
