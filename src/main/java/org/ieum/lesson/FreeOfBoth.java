package org.ieum.lesson;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.person.Person;

/** When the two of a lesson could have it: in the hours of both, beside their other lessons. */
final class FreeOfBoth {

    private final Lesson lesson;
    private final List<? extends Person> people;
    private final List<Lesson> others;
    private final ZoneId zone;

    /** When it could begin for each of them, by the Monday of a week. */
    private final Map<LocalDate, List<HalfHours>> starts = new HashMap<>();

    FreeOfBoth(Lesson lesson, List<? extends Person> people, List<Lesson> others, ZoneId zone) {
        this.lesson = lesson;
        this.people = people;
        this.others = others;
        this.zone = zone;
    }

    /** Whether it could begin then, on a half hour; it ends by midnight. */
    boolean at(Instant start) {
        ZonedDateTime begins = start.atZone(zone);
        int first = begins.getHour() * 60 + begins.getMinute();
        if (first % HalfHour.MINUTES != 0 || begins.getSecond() != 0 || first + lesson.minutes() > 1440) {
            return false;
        }
        int halfHour = HalfHour.at(begins.getDayOfWeek(), first);
        return starts(begins.toLocalDate()).stream().allMatch(free -> free.contains(halfHour))
                && others.stream().noneMatch(other -> meets(other, start));
    }

    private List<HalfHours> starts(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return starts.computeIfAbsent(
                monday,
                from -> people.stream()
                        .map(one -> one.free(new Week(from, zone)).starts(lesson.minutes()))
                        .toList());
    }

    private boolean meets(Lesson other, Instant start) {
        return other.startsAt().isBefore(start.plusSeconds(lesson.minutes() * 60L))
                && other.startsAt().plusSeconds(other.minutes() * 60L).isAfter(start);
    }
}
