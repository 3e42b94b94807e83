package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;

/** When both people of one lesson could have it instead: in their hours, beside their other lessons. */
@Singleton
public class FreeForLessons {

    /** As many as somebody reads on a phone. */
    private static final int MOST = 12;

    private static final int DAYS = 7;

    /** What began so long ago may go on. */
    private static final Duration LONGEST = Duration.ofDays(1);

    @Inject Persons people;
    @Inject Lessons lessons;
    @Inject ZoneId zone;

    /** Some beginnings within a week before and after it, the nearest days first in each, in order of time. */
    public List<Instant> alternatives(Lesson lesson, Instant notBefore) {
        LocalDate planned = lesson.plannedAt().atZone(zone).toLocalDate();
        LocalDate first = planned.minusDays(DAYS);
        LocalDate behind = planned.plusDays(DAYS + 1);
        FreeOfBoth both = both(
                lesson,
                first.atStartOfDay(zone).toInstant(),
                behind.atStartOfDay(zone).toInstant());
        return first.datesUntil(behind)
                .flatMap(this::halfHours)
                .map(ZonedDateTime::toInstant)
                .filter(start -> start.isAfter(notBefore) && !start.equals(lesson.startsAt()))
                .filter(both::at)
                .sorted(Comparator.comparing(start -> near(start, lesson)))
                .limit(MOST)
                .sorted()
                .toList();
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
        return both(lesson, start, start.plusSeconds(lesson.minutes() * 60L)).at(start);
    }

    /** What the two have between two moments is read once, however many beginnings are tried. */
    private FreeOfBoth both(Lesson lesson, Instant from, Instant until) {
        List<PersonId> ids = Stream.of(Side.values())
                .map(side -> new PersonId(side, lesson.personId(side)))
                .toList();
        List<Lesson> others = ids.stream()
                .flatMap(who -> lessons.of(who, from.minus(LONGEST), until).stream())
                .filter(other -> other.id() != lesson.id() && LessonState.AHEAD.contains(other.state()))
                .toList();
        return new FreeOfBoth(lesson, ids.stream().map(people::get).toList(), others, zone);
    }
}
