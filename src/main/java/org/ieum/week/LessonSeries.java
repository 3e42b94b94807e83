package org.ieum.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.ieum.kernel.Session;

/**
 * The weekly lessons of a pairing, from a day on.
 *
 * @param zone the installation's, in which lessons keep their time
 * @param from no lesson is earlier
 */
public record LessonSeries(List<Session> sessions, ZoneId zone, LocalDate from) {

    /** The first one of a session. */
    public ZonedDateTime first(Session session) {
        LocalDate day = from.with(TemporalAdjusters.nextOrSame(session.day()));
        return ZonedDateTime.of(day, LocalTime.ofSecondOfDay(session.start() * 60L), zone);
    }

    /** The day of the very first one. */
    public LocalDate firstDay() {
        return sessions.stream()
                .map(session -> first(session).toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    /** Whether clocks change there within a year, while they may not change here. */
    public boolean clocksChange(ZoneId reader) {
        ZonedDateTime start = from.atStartOfDay(zone);
        ZoneOffsetTransition next = reader.getRules().nextTransition(start.toInstant());
        return next != null && next.getInstant().isBefore(start.plusYears(1).toInstant());
    }
}
