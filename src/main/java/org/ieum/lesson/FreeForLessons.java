package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Side;
import org.ieum.kernel.Week;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;

/** When both people of one lesson could have it instead: in their hours, beside their other lessons. */
@Singleton
public class FreeForLessons {

    /** As many as somebody reads on a phone. */
    private static final int MOST = 12;

    private static final int DAYS = 7;

    private final Persons people;
    private final Lessons lessons;
    private final ZoneId zone;

    @Inject
    FreeForLessons(Persons people, Lessons lessons, ZoneId zone) {
        this.people = people;
        this.lessons = lessons;
        this.zone = zone;
    }

    /** Some beginnings within a week before and after it, the nearest days first in each, in order of time. */
    public List<Instant> alternatives(Lesson lesson, Instant notBefore) {
        List<Instant> found = new ArrayList<>();
        LocalDate planned = lesson.plannedAt().atZone(zone).toLocalDate();
        IntStream.rangeClosed(-DAYS, DAYS)
                .mapToObj(planned::plusDays)
                .flatMap(this::halfHours)
                .map(ZonedDateTime::toInstant)
                .filter(start -> start.isAfter(notBefore) && !start.equals(lesson.startsAt()))
                .filter(start -> isFree(lesson, start))
                .sorted((one, other) -> near(one, lesson).compareTo(near(other, lesson)))
                .limit(MOST)
                .sorted()
                .forEach(found::add);
        return found;
    }

    private static Duration near(Instant start, Lesson lesson) {
        return Duration.between(start, lesson.startsAt()).abs();
    }

    private Stream<ZonedDateTime> halfHours(LocalDate day) {
        return IntStream.range(0, HalfHour.DAY)
                .mapToObj(half ->
                        day.atTime(half / 2, half % 2 * HalfHour.MINUTES).atZone(zone));
    }

    /** Whether both are free then for as long as it takes; it ends by midnight. */
    boolean isFree(Lesson lesson, Instant start) {
        ZonedDateTime begins = start.atZone(zone);
        int first = begins.getHour() * 60 + begins.getMinute();
        if (first % HalfHour.MINUTES != 0 || begins.getSecond() != 0 || first + lesson.minutes() > 1440) {
            return false;
        }
        LocalDate monday = begins.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int halfHour = HalfHour.at(begins.getDayOfWeek(), first);
        return Stream.of(Side.values()).allMatch(side -> {
            PersonId who = new PersonId(side, lesson.personId(side));
            HalfHours free = people.get(who).free(new Week(monday, zone));
            return free.starts(lesson.minutes()).contains(halfHour) && nothingElse(who, lesson, start);
        });
    }

    private boolean nothingElse(PersonId who, Lesson lesson, Instant start) {
        Instant end = start.plusSeconds(lesson.minutes() * 60L);
        return lessons.of(who, start.minus(Duration.ofHours(12)), end).stream()
                .filter(other -> other.id() != lesson.id() && LessonState.AHEAD.contains(other.state()))
                .noneMatch(other ->
                        other.startsAt().plusSeconds(other.minutes() * 60L).isAfter(start));
    }
}
