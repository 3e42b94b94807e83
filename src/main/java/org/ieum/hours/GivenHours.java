package org.ieum.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ieum.lesson.Lesson;

/**
 * The lessons that a tutor held in some time.
 *
 * @param until the last day
 * @param months those with lessons, in order
 */
public record GivenHours(LocalDate from, LocalDate until, List<GivenMonth> months) {

    /** A month of the installation's calendar. */
    public record GivenMonth(YearMonth month, int lessons, int minutes) {}

    static GivenHours of(LocalDate from, LocalDate until, List<Lesson> held, ZoneId zone) {
        return new GivenHours(
                from,
                until,
                held.stream()
                        .collect(Collectors.groupingBy(
                                lesson -> YearMonth.from(lesson.startsAt().atZone(zone)),
                                TreeMap::new,
                                Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(month -> new GivenMonth(
                                month.getKey(),
                                month.getValue().size(),
                                month.getValue().stream()
                                        .mapToInt(Lesson::minutes)
                                        .sum()))
                        .toList());
    }

    public int lessons() {
        return months.stream().mapToInt(GivenMonth::lessons).sum();
    }

    public int minutes() {
        return months.stream().mapToInt(GivenMonth::minutes).sum();
    }
}
