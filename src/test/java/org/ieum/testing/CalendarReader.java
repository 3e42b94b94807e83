package org.ieum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.RecurrenceId;

/**
 * On which days a calendar shows lessons, as two programs that know nothing of each other read the file. What they say is left
 * under {@code target/calendars}, for a third that is written in JavaScript ({@code .ci/calendars.mjs}).
 */
public final class CalendarReader {

    private CalendarReader() {}

    /** The lessons between two days, by identity: {@code pairing-1-1 2026-11-27T18:00}; fails if the two readers do not agree. */
    public static SortedSet<String> lessons(String file, LocalDate from, LocalDate until, ZoneId zone) {
        StrictCalendar.check(file);
        SortedSet<String> one = ical4j(file, from, until, zone);
        assertThat(biweekly(file, from, until, zone)).as(file).isEqualTo(one);
        leave(new ReadFile(file, from.toString(), until.toString(), zone.getId(), one));
        return one;
    }

    /** A file, and what two programs see in it. */
    private record ReadFile(String file, String from, String until, String zone, SortedSet<String> lessons) {}

    private static void leave(ReadFile read) {
        try {
            byte[] json = new ObjectMapper().writeValueAsBytes(read);
            Path folder = Files.createDirectories(Path.of("target", "calendars"));
            Files.write(folder.resolve(UUID.nameUUIDFromBytes(json) + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> biweekly(String file, LocalDate from, LocalDate until, ZoneId zone) {
        SortedSet<String> found = new TreeSet<>();
        ICalendar calendar = Biweekly.parse(file).first();
        SortedSet<String> instead = new TreeSet<>();
        for (VEvent event : calendar.getEvents()) {
            Optional.ofNullable(event.getRecurrenceId())
                    .map(id -> id.getValue().toInstant().atZone(zone))
                    .ifPresent(planned -> instead.add(name(event.getUid().getValue(), planned)));
        }
        for (VEvent event : calendar.getEvents()) {
            Optional<biweekly.property.Status> status = Optional.ofNullable(event.getStatus());
            DateIterator starts = event.getDateIterator(
                    Optional.ofNullable(calendar.getTimezoneInfo().getTimezone(event.getDateStart()))
                            .map(assigned -> assigned.getTimeZone())
                            .orElse(TimeZone.getTimeZone("UTC")));
            while (starts.hasNext()
                    && !status.filter(biweekly.property.Status::isCancelled).isPresent()) {
                Date next = starts.next();
                ZonedDateTime start = next.toInstant().atZone(zone);
                if (!start.toLocalDate().isBefore(until)) {
                    break;
                }
                if (event.getRecurrenceId() != null
                        || !instead.contains(name(event.getUid().getValue(), start))) {
                    add(found, event.getUid().getValue(), start, from);
                }
            }
        }
        return found;
    }

    private static SortedSet<String> ical4j(String file, LocalDate from, LocalDate until, ZoneId zone) {
        SortedSet<String> found = new TreeSet<>();
        for (net.fortuna.ical4j.model.component.VEvent event : events(file)) {
            if (!isCancelled(event) && isSeries(event)) {
                starts(event, from, until, zone).forEach(start -> add(found, uid(event), start, from));
            }
        }
        // What is instead of a lesson of a series takes it out.
        for (net.fortuna.ical4j.model.component.VEvent event : events(file)) {
            event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID)
                    .ifPresent(id -> found.remove(
                            name(uid(event), Instant.from(id.getDate()).atZone(zone))));
        }
        for (net.fortuna.ical4j.model.component.VEvent event : events(file)) {
            if (!isCancelled(event) && !isSeries(event)) {
                starts(event, from, until, zone).forEach(start -> add(found, uid(event), start, from));
            }
        }
        return found;
    }

    private static List<net.fortuna.ical4j.model.component.VEvent> events(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static boolean isCancelled(net.fortuna.ical4j.model.component.VEvent event) {
        return event.getProperty(Property.STATUS)
                .filter(status -> status.getValue().equals("CANCELLED"))
                .isPresent();
    }

    private static boolean isSeries(net.fortuna.ical4j.model.component.VEvent event) {
        return event.getProperty(Property.RECURRENCE_ID).isEmpty();
    }

    private static String uid(net.fortuna.ical4j.model.component.VEvent event) {
        return event.getRequiredProperty(Property.UID).getValue();
    }

    private static java.util.Set<ZonedDateTime> starts(
            net.fortuna.ical4j.model.component.VEvent event, LocalDate from, LocalDate until, ZoneId zone) {
        Period<ZonedDateTime> days = new Period<>(
                from.atStartOfDay(zone), Duration.between(from.atStartOfDay(zone), until.atStartOfDay(zone)));
        return event.<Temporal>calculateRecurrenceSet(new Period<>(days.getStart(), days.getEnd())).stream()
                .map(period -> Instant.from(period.getStart()).atZone(zone))
                .filter(start -> start.toLocalDate().isBefore(until))
                .collect(Collectors.toSet());
    }

    private static void add(SortedSet<String> found, String uid, ZonedDateTime start, LocalDate from) {
        if (!start.toLocalDate().isBefore(from)) {
            found.add(name(uid, start));
        }
    }

    private static String name(String uid, ZonedDateTime start) {
        return uid.replaceFirst("@.*", "") + " " + start.toLocalDateTime();
    }
}
