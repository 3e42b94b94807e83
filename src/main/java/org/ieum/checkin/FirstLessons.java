package org.ieum.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ieum.lesson.FirstLesson;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;

/** When pairings really began. */
@Singleton
class FirstLessons {

    @Inject Lessons lessons;
    @Inject Clock clock;

    /** The day of the first lesson, by pairing; none for those whose first one was called off and no other is planned yet. */
    Map<Long, LocalDate> of(Collection<Pairing> pairings) {
        Map<Long, FirstLesson> known =
                lessons.firstOf(pairings.stream().map(Pairing::id).toList());
        Map<Long, LocalDate> days = new HashMap<>();
        pairings.forEach(pairing -> day(pairing, Optional.ofNullable(known.get(pairing.id())))
                .ifPresent(day -> days.put(pairing.id(), day)));
        return days;
    }

    /** Of pairings that were taken over while they ran, lessons are known from that day on alone: their series says it. */
    private Optional<LocalDate> day(Pairing pairing, Optional<FirstLesson> first) {
        LocalDate bySeries = pairing.times().stream()
                .map(time -> pairing.since().with(TemporalAdjusters.nextOrSame(time.day())))
                .min(LocalDate::compareTo)
                .orElse(pairing.since());
        return first.filter(one -> !day(one.plannedAt()).isAfter(bySeries.plusWeeks(1)))
                .map(one -> one.held().map(this::day))
                .orElseGet(() -> Optional.of(bySeries));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
