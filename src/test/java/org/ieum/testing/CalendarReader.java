package org.ieum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;

/** On which days a calendar shows lessons, as two programs that know nothing of each other read the file. */
public final class CalendarReader {

    private CalendarReader() {}

    /** The lessons between two days, by identity: {@code pairing-1-1 2026-11-27T18:00}; fails if the two readers do not agree. */
    public static SortedSet<String> lessons(String file, LocalDate from, LocalDate until, ZoneId zone) {
        StrictCalendar.check(file);
        SortedSet<String> one = ical4j(file, from, until, zone);
        assertThat(biweekly(file, from, until, zone)).as(file).isEqualTo(one);
        return one;
    }

    private static SortedSet<String> biweekly(String file, LocalDate from, LocalDate until, ZoneId zone) {
        SortedSet<String> found = new TreeSet<>();
        ICalendar calendar = Biweekly.parse(file).first();
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
                add(found, event.getUid().getValue(), start, from);
            }
        }
        return found;
    }

    private static SortedSet<String> ical4j(String file, LocalDate from, LocalDate until, ZoneId zone) {
        SortedSet<String> found = new TreeSet<>();
        try {
            new CalendarBuilder()
                            .build(new StringReader(file))
                            .<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT)
                            .stream()
                            .filter(event -> event.getProperty(Property.STATUS)
                                    .filter(status -> status.getValue().equals("CANCELLED"))
                                    .isEmpty())
                            .forEach(event -> starts(event, from, until, zone)
                                    .forEach(start -> add(
                                            found,
                                            event.getRequiredProperty(Property.UID)
                                                    .getValue(),
                                            start,
                                            from)));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
        return found;
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
            found.add(uid.replaceFirst("@.*", "") + " " + start.toLocalDateTime());
        }
    }
}
