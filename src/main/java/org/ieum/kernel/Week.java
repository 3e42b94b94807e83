package org.ieum.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The one time line on which a round compares everybody's hours (rule 6): a week of the installation's zone.
 *
 * @param monday the Monday it begins on, the day a round takes effect
 * @param zone the installation's zone
 */
public record Week(LocalDate monday, ZoneId zone) {

    /** @throws Malformed if {@code monday} is another day */
    public Week {
        Objects.requireNonNull(zone, "zone");
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new Malformed(Fault.FORM, monday.toString(), "Monday");
        }
    }

    /**
     * The half hours of this week that lie inside spans given in another zone. What falls over an end of the week comes
     * in again at the other; where that zone is a quarter of an hour off, only whole half hours inside a span count.
     */
    public HalfHours halfHours(Collection<WeeklySpan> spans, ZoneId spansZone) {
        return HalfHours.of(spans.stream().flatMapToInt(span -> halfHours(span, spansZone)));
    }

    private IntStream halfHours(WeeklySpan span, ZoneId spansZone) {
        return IntStream.iterate(span.from(), minute -> minute < span.to(), minute -> minute + HalfHour.MINUTES)
                .flatMap(minute -> {
                    long offset = minutesFromMonday(span.day(), minute, spansZone);
                    int index = (int) Math.floorDiv(offset, HalfHour.MINUTES);
                    if (Math.floorMod(offset, HalfHour.MINUTES) == 0) {
                        return IntStream.of(index);
                    }
                    return minute + HalfHour.MINUTES < span.to() ? IntStream.of(index + 1) : IntStream.empty();
                });
    }

    /** By the wall clock of the installation's zone, where a lesson at 10:00 stays at 10:00 when clocks change. */
    private long minutesFromMonday(DayOfWeek day, int minute, ZoneId from) {
        LocalDateTime there =
                monday.plusDays(day.getValue() - 1L).atStartOfDay().plusMinutes(minute);
        LocalDateTime here = from.equals(zone)
                ? there
                : there.atZone(from).withZoneSameInstant(zone).toLocalDateTime();
        return Duration.between(monday.atStartOfDay(), here).toMinutes();
    }
}
