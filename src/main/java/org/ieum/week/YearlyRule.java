package org.ieum.week;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds how clocks change each year out of the changes of many years: "the last Sunday of March". */
final class YearlyRule {

    /** After so many, each day of a week has had its turn. */
    static final int YEARS = 40;

    private static final int WEEK = 7;

    private YearlyRule() {}

    /**
     * As calendars read it (RFC 5545, 3.3.10); empty if the changes follow no rule of one month, one day of the week, and
     * one hour.
     *
     * @param changes of {@link #YEARS} years, in order
     */
    static Optional<String> of(List<ZoneOffsetTransition> changes) {
        List<LocalDateTime> times =
                changes.stream().map(ZoneOffsetTransition::getDateTimeBefore).toList();
        Set<Month> months = times.stream().map(LocalDateTime::getMonth).collect(Collectors.toSet());
        Set<DayOfWeek> days = times.stream().map(LocalDateTime::getDayOfWeek).collect(Collectors.toSet());
        Set<LocalTime> hours = times.stream().map(LocalDateTime::toLocalTime).collect(Collectors.toSet());
        if (!isYearly(times) || months.size() > 1 || days.size() > 1 || hours.size() > 1) {
            return Optional.empty();
        }
        LocalDateTime any = times.get(0);
        String day = any.getDayOfWeek().name().substring(0, 2);
        return which(times, any.getMonth(), day)
                .map(which -> "RRULE:FREQ=YEARLY;BYMONTH=" + any.getMonth().getValue() + which);
    }

    private static boolean isYearly(List<LocalDateTime> times) {
        int first = times.get(0).getYear();
        return times.size() >= YEARS - 1
                && IntStream.range(0, times.size()).allMatch(n -> times.get(n).getYear() == first + n);
    }

    private static Optional<String> which(List<LocalDateTime> times, Month month, String day) {
        int first = times.stream().mapToInt(LocalDateTime::getDayOfMonth).min().orElseThrow();
        int last = times.stream().mapToInt(LocalDateTime::getDayOfMonth).max().orElseThrow();
        if (last - first != WEEK - 1) {
            return Optional.empty();
        }
        if (first % WEEK == 1) {
            return Optional.of(";BYDAY=" + (first / WEEK + 1) + day);
        }
        if (last == month.maxLength() && month != Month.FEBRUARY) {
            return Optional.of(";BYDAY=-1" + day);
        }
        return Optional.of(";BYMONTHDAY="
                + IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.joining(","))
                + ";BYDAY=" + day);
    }
}
