package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.learner.Learners;
import org.ieum.lesson.DueLesson;
import org.ieum.lesson.DueLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** Reads which lessons fall out because tutors are away, or would fall out if one were. */
@Singleton
class ReadingLeaves {

    /** Weeks of a leave without a known end for which somebody is looked for. */
    private static final int SIGHT = 4;

    @Inject Tutors tutors;
    @Inject Learners learners;
    @Inject Pairings pairings;
    @Inject DueLessons due;
    @Inject SubstituteSettings settings;
    @Inject Clock clock;

    /** All that there are. */
    List<Leave> now() {
        return read(tutors.resting());
    }

    /** One that may come. */
    Leave ifAway(long tutor, Optional<LocalDate> until) {
        return read(Map.of(tutor, until)).get(0);
    }

    private List<Leave> read(Map<Long, Optional<LocalDate>> away) {
        if (away.isEmpty()) {
            return List.of();
        }
        LocalDate most = LocalDate.now(clock).plusWeeks(settings.weeks());
        Map<Long, LocalDate> ends = new TreeMap<>();
        away.forEach((tutor, until) ->
                ends.put(tutor, until.filter(day -> day.isBefore(most)).orElse(most)));
        Map<Long, List<DueLesson>> lessons = lessons(ends);
        Map<Long, Tutor> byId = tutors.byId(ends.keySet());
        Map<Long, Pairing> theirs = pairings.byId(ids(lessons.values().stream().flatMap(List::stream)));
        return ends.entrySet().stream()
                .map(one -> {
                    List<DueLesson> some = lessons.getOrDefault(one.getKey(), List.of());
                    return new Leave(
                            byId.get(one.getKey()),
                            midnight(one.getValue()),
                            sight(away.get(one.getKey()), one.getValue()),
                            some,
                            ids(some.stream()).stream().collect(Collectors.toMap(id -> id, theirs::get)));
                })
                .toList();
    }

    /** Those that their learners could come to. */
    private Map<Long, List<DueLesson>> lessons(Map<Long, LocalDate> ends) {
        LocalDate last = ends.values().stream().max(LocalDate::compareTo).orElseThrow();
        Map<Long, Optional<LocalDate>> resting = learners.resting();
        return due.of(Side.TUTOR, ends.keySet(), last).stream()
                .filter(lesson -> lesson.own().isBefore(midnight(ends.get(lesson.tutor()))))
                .filter(lesson -> !rests(lesson, resting))
                .collect(Collectors.groupingBy(DueLesson::tutor));
    }

    private boolean rests(DueLesson lesson, Map<Long, Optional<LocalDate>> resting) {
        return resting.containsKey(lesson.learner())
                && resting.get(lesson.learner())
                        .map(day -> lesson.start().isBefore(midnight(day)))
                        .orElse(true);
    }

    private Instant sight(Optional<LocalDate> until, LocalDate end) {
        LocalDate near = LocalDate.now(clock).plusWeeks(SIGHT);
        return midnight(until.isPresent() || end.isBefore(near) ? end : near);
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Collection<Long> ids(Stream<DueLesson> lessons) {
        return lessons.map(DueLesson::pairing).distinct().toList();
    }
}
