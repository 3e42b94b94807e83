package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ieum.kernel.FoldedLines;
import org.ieum.outbox.Letter;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.MailSender;

/**
 * Lessons as a calendar file: one weekly event a series. Each copy names its reader alone, so that nobody learns from it
 * whom they meet. It is a request, not a mere publication, because calendars update and delete only what was requested.
 */
@Singleton
public class LessonCalendar {

    private final LessonEvents events;

    @Inject
    LessonCalendar(Clock clock, BaseUrl baseUrl, MailSender sender) {
        this.events = new LessonEvents(clock, baseUrl, sender);
    }

    /**
     * The files of a mail, one for each thing that calendars are told: what is held, and what is taken out because it never
     * is. Each is later than all that were made before it, and counts in their place: what is otherwise in a series comes along
     * (RFC 5546, 3.2.2).
     *
     * @param address whose copy it is
     * @param oneOffs of these series, and of others
     */
    public List<Letter.Attachment> files(
            CalendarState state, String address, List<CalendarEntry> entries, List<OneOff> oneOffs) {
        boolean over = state == CalendarState.OVER;
        List<CalendarEntry> held = entries.stream()
                .filter(entry -> !over && entry.series().isHeld())
                .toList();
        List<CalendarEntry> never =
                entries.stream().filter(entry -> !held.contains(entry)).toList();
        List<Letter.Attachment> files = new ArrayList<>();
        if (!held.isEmpty()) {
            files.add(attachment("lessons.ics", ImmutableMethod.REQUEST, state, address, held, oneOffs));
        }
        if (!never.isEmpty()) {
            String name = held.isEmpty() ? "lessons.ics" : "lessons-taken-out.ics";
            files.add(attachment(name, ImmutableMethod.CANCEL, CalendarState.OVER, address, never, List.of()));
        }
        return files;
    }

    private Letter.Attachment attachment(
            String name,
            Method method,
            CalendarState state,
            String address,
            List<CalendarEntry> entries,
            List<OneOff> oneOffs) {
        String type = "text/calendar; charset=utf-8; method=" + method.getValue();
        return new Letter.Attachment(
                name, type, write(method, state, entries, oneOffs, event -> event.add(LessonEvents.reader(address))));
    }

    /**
     * A file for whoever is asked whether the lessons suit them, to see them among the others of their calendar. A mail's file
     * takes its place.
     */
    public String early(CalendarState state, List<CalendarEntry> entries) {
        Method method = state == CalendarState.OVER ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        return write(method, state, entries, List.of(), event -> event);
    }

    private String write(
            Method method,
            CalendarState state,
            List<CalendarEntry> entries,
            List<OneOff> oneOffs,
            UnaryOperator<VEvent> more) {
        Calendar calendar = calendar(method);
        entries.forEach(entry -> {
            VEvent event = events.event(entry);
            event.add(events.sequence());
            event.add(LessonEvents.status(entry.series().isHeld() ? state : CalendarState.OVER));
            // Nobody is reminded of what is taken out (RFC 5546, 3.2.5).
            if (state != CalendarState.OVER && entry.series().isHeld()) {
                event.add(LessonEvents.alarm(entry));
            }
            calendar.add(more.apply(event));
            otherwise(entry, event, oneOffs).forEach(instead -> {
                instead.add(events.sequence());
                instead.add(LessonEvents.status(state));
                calendar.add(more.apply(instead));
            });
        });
        return text(calendar, entries);
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
            VEvent event = events.event(entry);
            event.add(LessonEvents.alarm(entry));
            calendar.add(event);
            otherwise(entry, event, oneOffs).forEach(calendar::add);
        });
        return text(calendar, held);
    }

    /** Takes out of a series what is not held, and returns what is held at another time. */
    private List<VEvent> otherwise(CalendarEntry entry, VEvent series, List<OneOff> oneOffs) {
        List<OneOff> own = oneOffs.stream()
                .filter(one -> one.series().equals(entry.series().name())
                        && entry.series().has(one.planned().toLocalDate()))
                .toList();
        own.stream().filter(OneOff::cancelled).map(LessonEvents::without).forEach(series::add);
        return own.stream()
                .filter(one -> !one.cancelled())
                .map(one -> events.instead(entry, one))
                .toList();
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
                        VEvent event = events.instead(entry, one);
                        event.add(events.sequence());
                        event.add(LessonEvents.status(cancelled ? CalendarState.OVER : CalendarState.ARRANGED));
                        event.add(LessonEvents.reader(address));
                        calendar.add(event);
                        used.add(entry);
                    });
        }
        return new Letter.Attachment(
                "lesson.ics", "text/calendar; charset=utf-8; method=" + method.getValue(), text(calendar, used));
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
                .filter(start -> LessonEvents.isNamed(start.getZone()))
                .forEach(start ->
                        first.merge(start.getZone(), start, (one, other) -> one.isBefore(other) ? one : other));
        String zones = first.entrySet().stream()
                .map(zone -> new CalendarZone(zone.getKey(), zone.getValue().toInstant()).lines())
                .collect(Collectors.joining());
        return FoldedLines.of(calendar.toString().replaceFirst("BEGIN:VEVENT", zones + "BEGIN:VEVENT"));
    }
}
