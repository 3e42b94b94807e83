package org.ieum.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.fit.HandedOn;
import org.ieum.fit.LookingForSuccessors;
import org.ieum.fit.Translating;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.lesson.DueLessons;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Proposed;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.Status;
import org.ieum.screening.Cleared;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Translates what is stored into what the solver knows, as it is at one moment. */
@Singleton
public class Assembling {

    @Inject Rounds rounds;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject Wishes wishes;
    @Inject Catalogue catalogue;
    @Inject DecidedSoFar standing;
    @Inject LookingForSuccessors successors;
    @Inject ReadingScreening screening;
    @Inject DueLessons lessons;
    @Inject ZoneId zone;

    /** What a round has to solve, of one moment: no half of an import is in it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Problem snapshot(Round round) {
        rounds.readOfOneMoment();
        List<Proposed> decided = standing.proposed(round.id());
        return on(round, decided, handedOn -> successors.beginning(handedOn, round.effectiveOn(), decided));
    }

    /** The same in the caller's transaction, to be looked at: for nobody who solves it is sought where to begin. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Problem current(Round round) {
        List<Proposed> decided = standing.proposed(round.id());
        return on(round, decided, handedOn -> decided);
    }

    /** As of a Monday for which nothing has been proposed yet, of one moment, to be looked at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Problem undecided(LocalDate monday) {
        rounds.readOfOneMoment();
        return on(monday, Policy.DEFAULT, List.of(), List.of(), handedOn -> List.of());
    }

    private Problem on(Round round, List<Proposed> decided, Function<HandedOn, List<Proposed>> beginning) {
        return on(
                round.effectiveOn(),
                Policy.DEFAULT.weighing(round.weights()),
                decided,
                standing.rejections(round.id()),
                beginning);
    }

    private Problem on(
            LocalDate monday,
            Policy policy,
            List<Proposed> decided,
            List<Problem.Rejection> rejections,
            Function<HandedOn, List<Proposed>> beginning) {
        Week week = new Week(monday, zone);
        // Whoever was asked keeps the offer until it is answered, as if it ran.
        List<Pairing> running = pairings.allLive();
        Map<Long, Set<String>> runningSubjects =
                running.stream().collect(groupingBy(Pairing::learnerId, mapping(Pairing::subject, toSet())));
        List<Wish> words = wishes.all();
        HandedOn handedOn = successors.on(monday);
        // Thousands are looked for among thousands.
        Set<Proposed> stands = Set.copyOf(decided);
        HoursLent lent = lent(week, running, handedOn, decided);
        return new Problem(
                week,
                policy,
                learners(week, runningSubjects).stream().map(handedOn::without).toList(),
                tutors(week).stream().map(handedOn::without).map(lent::without).toList(),
                running.stream().map(Translating::running).toList(),
                beginning.apply(handedOn).stream()
                        .filter(one -> stands.contains(one) || lent.leaves(one))
                        .toList(),
                rejections,
                Translating.wishes(words),
                Translating.vetoes(words));
    }

    /** Whoever looks for a successor may find them in who stands in for them: such hours are not lent to others. */
    private HoursLent lent(Week week, List<Pairing> running, HandedOn handedOn, List<Proposed> decided) {
        Set<Long> looking = handedOn.pairings().stream().map(Pairing::id).collect(toSet());
        return HoursLent.of(
                lessons.lentFrom(week.monday().atStartOfDay(zone).toInstant()).stream()
                        .filter(hour -> !looking.contains(hour.pairingId()))
                        .toList(),
                running,
                decided,
                zone);
    }

    private List<Problem.Learner> learners(Week week, Map<Long, Set<String>> runningSubjects) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        return learners.standing(EnumSet.of(Status.APPROVED, Status.PAUSED, Status.LEFT)).stream()
                .filter(learner -> learner.status() == Status.APPROVED || runningSubjects.containsKey(learner.id()))
                .map(learner -> Translating.learner(
                        learner, week, needs(learner, runningSubjects.getOrDefault(learner.id(), Set.of()), subjects)))
                .toList();
    }

    /** Who is on leave keeps what runs and asks for nothing new; who has left asks for nothing. */
    private static List<Problem.Need> needs(Learner learner, Set<String> running, Map<String, StoredSubject> subjects) {
        return learner.needs().stream()
                .filter(need -> switch (learner.status()) {
                    // Nobody new for whom a guardian has to agree first.
                    case APPROVED -> !learner.lacksGuardian() || running.contains(need.subject());
                    case PAUSED -> running.contains(need.subject());
                    case APPLIED, INTERVIEW, REFUSED, LEFT -> false;
                })
                .map(need -> Translating.need(need, subjects))
                .toList();
    }

    private List<Problem.Tutor> tutors(Week week) {
        Cleared cleared = screening.on(week.monday());
        return tutors.standing(EnumSet.of(Status.APPROVED, Status.PAUSED)).stream()
                .map(tutor -> Translating.tutor(tutor, week, cleared))
                .toList();
    }
}
