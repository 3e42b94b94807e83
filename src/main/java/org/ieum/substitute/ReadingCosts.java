package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.learner.Learners;
import org.ieum.lesson.DueLesson;
import org.ieum.lesson.DueLessons;
import org.ieum.person.PersonName;
import org.ieum.substitute.LeaveCost.Candidate;
import org.ieum.tutor.Tutors;

/** Says what a leave of a tutor costs, before anybody grants it: which lessons fall out, and who could stand in. */
@Singleton
public class ReadingCosts {

    @Inject ReadingLeaves leaves;
    @Inject FindingSubstitutes finding;
    @Inject DueLessons due;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Clock clock;

    /**
     * For each learner of a tutor who would be away from now on, in the order of their names; who loses nothing is not in it.
     *
     * @param until the first day on which the tutor is back; empty if nobody knows it: then the next four weeks
     */
    @Transactional
    public List<LeaveCost> of(long tutor, Optional<LocalDate> until) {
        Leave leave = leaves.ifAway(tutor, until);
        Map<Long, List<DueLesson>> out = leave.byPairing();
        out.values().forEach(lessons -> lessons.removeIf(lesson -> !lesson.own().isBefore(leave.sight())));
        out.values().removeIf(List::isEmpty);
        if (out.isEmpty()) {
            return List.of();
        }
        Search search = finding.search(List.of(leave), 1);
        Map<Long, List<Cover>> covers =
                search.absences().stream().collect(Collectors.toMap(Absence::pairing, search::each));
        Map<Long, PersonName> learning = learners.names(
                out.values().stream().map(some -> some.get(0).learner()).toList());
        Map<Long, PersonName> standing = tutors.names(covers.values().stream()
                .flatMap(Collection::stream)
                .map(Cover::tutor)
                .distinct()
                .toList());
        Map<Long, Set<LocalDate>> kept = kept(learning.keySet(), leave, out);
        return learning.keySet().stream()
                .flatMap(learner -> out.values().stream()
                        .filter(some -> some.get(0).learner() == learner)
                        .map(some -> new LeaveCost(
                                some.get(0).pairing(),
                                learning.get(learner),
                                leave.pairings().get(some.get(0).pairing()).subject(),
                                some.stream().map(DueLesson::own).toList(),
                                without(some, kept.getOrDefault(learner, Set.of())),
                                candidates(covers.getOrDefault(some.get(0).pairing(), List.of()), standing))))
                .toList();
    }

    private static List<Candidate> candidates(List<Cover> covers, Map<Long, PersonName> names) {
        return covers.stream()
                .map(cover -> new Candidate(
                        names.get(cover.tutor()),
                        cover.worth().held(),
                        cover.worth().same()))
                .toList();
    }

    /** The weeks in which the learners have a lesson all the same. */
    private Map<Long, Set<LocalDate>> kept(Collection<Long> learning, Leave leave, Map<Long, List<DueLesson>> out) {
        LocalDate last = LocalDate.ofInstant(leave.until(), clock.getZone()).plusWeeks(1);
        return due.of(Side.LEARNER, learning, last).stream()
                .filter(lesson -> lesson.wanted()
                        && !out.getOrDefault(lesson.pairing(), List.of()).contains(lesson))
                .collect(Collectors.groupingBy(
                        DueLesson::learner, Collectors.mapping(lesson -> monday(lesson.start()), Collectors.toSet())));
    }

    private long without(List<DueLesson> lessons, Set<LocalDate> kept) {
        return lessons.stream()
                .map(lesson -> monday(lesson.own()))
                .distinct()
                .filter(monday -> !kept.contains(monday))
                .count();
    }

    private LocalDate monday(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
