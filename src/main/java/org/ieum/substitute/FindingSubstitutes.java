package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.fit.FittingSubstitutes;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.lesson.DueLesson;
import org.ieum.lesson.StoppingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** Finds the lessons of leaves that nobody gives, and who of those who would stand in could: by the rules, in hours that are free. */
@Singleton
class FindingSubstitutes {

    /** Nobody is asked for one lesson. */
    static final int FEWEST = 2;

    /** So many times of a week are tried for a lesson, those nearest to the used one. */
    private static final int NEAREST = 12;

    @Inject Tutors tutors;
    @Inject Learners learners;
    @Inject FittingSubstitutes fitting;
    @Inject KeepingDiary keeping;
    @Inject Substitutions substitutions;
    @Inject StoppingLessons stopping;
    @Inject SubstituteSettings settings;
    @Inject Clock clock;

    /** Everything that one gap after another needs. */
    private record Desk(
            Map<Long, Pairing> pairings,
            Map<Long, Learner> learners,
            Map<Long, Set<Long>> refused,
            Map<Long, Instant> until,
            FittingSubstitutes.Rules rules,
            Diary diary) {}

    /** For all of these leaves together; a pairing of which somebody misses too few lessons is not in it. */
    Search search(List<Leave> leaves, int fewest) {
        return search(leaves, fewest, substitutions.live());
    }

    /** The same, as if one were not there: for whoever could come instead. */
    Search without(Substitution one, List<Leave> leaves) {
        return search(
                leaves,
                1,
                substitutions.live().stream()
                        .filter(other -> other.id() != one.id())
                        .toList());
    }

    private Search search(List<Leave> leaves, int fewest, List<Substitution> live) {
        Map<Long, List<Substitution>> said = said(leaves, live);
        Map<Long, List<DueLesson>> open = new HashMap<>();
        Set<Long> stopped = stopping.stopped();
        leaves.forEach(leave -> leave.byPairing().forEach((pairing, lessons) -> {
            List<DueLesson> left = open(lessons, leave.sight(), said.getOrDefault(pairing, List.of()));
            if (left.size() >= fewest && !stopped.contains(pairing)) {
                open.put(pairing, left);
            }
        }));
        if (open.isEmpty()) {
            return new Search(List.of(), Map.of());
        }
        Map<Long, Pairing> pairings = new HashMap<>();
        leaves.forEach(leave -> pairings.putAll(leave.pairings()));
        pairings.keySet().retainAll(open.keySet());
        List<Tutor> standing = tutors.standingIn(
                pairings.values().stream().map(Pairing::subject).distinct().toList());
        Desk desk = desk(leaves, pairings, standing, said, live);
        List<Absence> absences = open.entrySet().stream()
                .map(one -> absence(pairings.get(one.getKey()), one.getValue(), standing, desk))
                .sorted(Comparator.comparing(Absence::pairing))
                .toList();
        return new Search(absences, left(absences, standing, desk.diary()));
    }

    private Map<Long, List<Substitution>> said(List<Leave> leaves, List<Substitution> live) {
        return substitutions
                .ofPairings(leaves.stream()
                        .flatMap(leave -> leave.pairings().keySet().stream())
                        .toList())
                .stream()
                .filter(one -> !SubstitutionState.LIVE.contains(one.state()) || live.contains(one))
                .collect(Collectors.groupingBy(Substitution::pairingId));
    }

    /** Those that begin late enough, that nobody gives or is asked for, and for which the learner has not said no. */
    private List<DueLesson> open(List<DueLesson> lessons, Instant sight, List<Substitution> said) {
        Instant earliest = clock.instant().plus(settings.notice());
        Set<Instant> settled = said.stream()
                .filter(one -> SubstitutionState.LIVE.contains(one.state())
                        || one.answer(Side.LEARNER).filter(yes -> !yes).isPresent())
                .flatMap(one -> one.lessons().stream().map(SubstitutedLesson::plannedAt))
                .collect(Collectors.toSet());
        return lessons.stream()
                .filter(lesson -> lesson.standIn().isEmpty() && lesson.start().isAfter(earliest))
                .filter(lesson -> lesson.start().isBefore(sight))
                .filter(lesson -> !settled.contains(lesson.planned()))
                .toList();
    }

    private Desk desk(
            List<Leave> leaves,
            Map<Long, Pairing> pairings,
            List<Tutor> standing,
            Map<Long, List<Substitution>> said,
            List<Substitution> live) {
        Set<Long> asking = pairings.values().stream().map(Pairing::learnerId).collect(Collectors.toSet());
        LocalDate last = leaves.stream()
                .map(leave -> LocalDate.ofInstant(leave.until(), clock.getZone()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                // The whole of the last week is looked at.
                .plusWeeks(1);
        Map<Long, Set<Long>> refused = new HashMap<>();
        Map<Long, Instant> until = new HashMap<>();
        leaves.forEach(leave -> leave.pairings().keySet().forEach(pairing -> until.put(pairing, leave.until())));
        said.forEach((pairing, some) -> refused.put(pairing, refused(some)));
        return new Desk(
                pairings,
                learners.byId(asking),
                refused,
                until,
                fitting.of(asking),
                keeping.of(
                        asking,
                        standing.stream().map(Tutor::id).toList(),
                        last,
                        leaves.stream()
                                .flatMap(leave -> leave.lessons().stream())
                                .toList(),
                        live));
    }

    /** Who said no to these lessons, or nothing, or was not wanted for them, is not asked again for what is still to come of them. */
    private Set<Long> refused(Collection<Substitution> some) {
        return some.stream()
                .filter(one -> !SubstitutionState.LIVE.contains(one.state())
                        && one.state() != SubstitutionState.WITHDRAWN
                        && one.state() != SubstitutionState.ENDED)
                .filter(one -> !one.ahead(clock.instant()).isEmpty())
                .flatMap(one -> one.tutorId().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Absence absence(Pairing pairing, List<DueLesson> lessons, List<Tutor> standing, Desk desk) {
        Learner learner = desk.learners().get(pairing.learnerId());
        List<Gap> gaps = lessons.stream()
                .map(lesson -> gap(pairing, learner, lesson, standing, desk))
                .toList();
        return new Absence(pairing.id(), learner.id(), gaps);
    }

    private Gap gap(Pairing pairing, Learner learner, DueLesson lesson, List<Tutor> standing, Desk desk) {
        Map<Long, List<Instant>> starts = new HashMap<>();
        standing.stream()
                .filter(tutor -> tutor.id() != pairing.tutorId()
                        && tutor.subjects().contains(pairing.subject())
                        && !desk.refused().getOrDefault(pairing.id(), Set.of()).contains(tutor.id()))
                .forEach(tutor -> starts.put(tutor.id(), starts(pairing, learner, lesson, tutor, desk)));
        starts.values().removeIf(List::isEmpty);
        return new Gap(
                lesson.planned(),
                lesson.start(),
                lesson.minutes(),
                desk.diary().monday(lesson.start()),
                lesson.meeting() == Meeting.IN_PERSON,
                starts);
    }

    /** When both could have it, the nearest first. */
    private List<Instant> starts(Pairing pairing, Learner learner, DueLesson lesson, Tutor tutor, Desk desk) {
        Diary diary = desk.diary();
        LocalDate monday = diary.monday(lesson.start());
        Session own = diary.session(lesson.start(), lesson.minutes());
        PersonId gives = new PersonId(Side.TUTOR, tutor.id());
        PersonId learns = new PersonId(Side.LEARNER, learner.id());
        Instant earliest = clock.instant().plus(settings.notice());
        return desk.rules().starts(pairing, learner, lesson.meeting(), own, tutor, monday).stream()
                .mapToObj(half -> diary.at(monday, half))
                .filter(start -> start.isAfter(earliest)
                        && start.isBefore(desk.until().get(pairing.id()))
                        && pledged(tutor, diary.day(start))
                        && diary.isFree(gives, start, lesson.minutes(), lesson.meeting())
                        && diary.isFree(learns, start, lesson.minutes(), lesson.meeting()))
                .sorted(Comparator.<Instant, Long>comparing(start ->
                                Math.abs(start.getEpochSecond() - lesson.start().getEpochSecond()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    private static boolean pledged(Tutor tutor, LocalDate day) {
        return !day.isBefore(tutor.commitment().start())
                && !day.isAfter(tutor.commitment().end());
    }

    private static Map<Long, Map<LocalDate, Integer>> left(List<Absence> absences, List<Tutor> standing, Diary diary) {
        Set<LocalDate> weeks = absences.stream()
                .flatMap(absence -> absence.gaps().stream().map(Gap::week))
                .collect(Collectors.toSet());
        Map<Long, Map<LocalDate, Integer>> left = new HashMap<>();
        for (Tutor tutor : standing) {
            Map<LocalDate, Integer> weekly = new HashMap<>();
            PersonId who = new PersonId(Side.TUTOR, tutor.id());
            weeks.forEach(week -> weekly.put(week, tutor.maxSessionsPerWeek() - diary.inWeek(who, week)));
            left.put(tutor.id(), weekly);
        }
        return left;
    }
}
