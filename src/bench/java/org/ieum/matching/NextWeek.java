package org.ieum.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.matching.model.Problem;

/**
 * The week after a published round, by chance, as the sample data does it: 2 of 100 tutors left, the pledge of 1 lapsed,
 * 2 of 100 people have other times, 3 of 100 learners are new.
 */
final class NextWeek {

    private final SplittableRandom random = new SplittableRandom(2027);
    private final Problem before;
    private final LocalDate monday;

    NextWeek(Problem before) {
        this.before = before;
        monday = before.week().monday().plusWeeks(1);
    }

    /** With these pairings running. */
    Problem after(List<Problem.Running> published) {
        List<Problem.Learner> learners = new ArrayList<>();
        before.learners().forEach(learner -> learners.add(chance(2) ? busier(learner) : learner));
        LongStream.range(0, before.learners().size() * 3L / 100).forEach(i -> learners.add(newcomer(i)));
        List<Problem.Tutor> tutors = new ArrayList<>();
        before.tutors().stream().filter(tutor -> !chance(2)).forEach(tutor -> tutors.add(changed(tutor)));
        return new Problem(
                new Week(monday, before.week().zone()),
                before.policy(),
                learners,
                tutors,
                published,
                List.of(),
                List.of(),
                before.wishes().stream()
                        .filter(wish -> tutors.stream().anyMatch(tutor -> tutor.id() == wish.tutor()))
                        .toList(),
                before.vetoes());
    }

    private boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    private Problem.Learner someLearner() {
        return before.learners().get(random.nextInt(before.learners().size()));
    }

    private Problem.Learner busier(Problem.Learner learner) {
        return learner(learner, learner.id(), someLearner().free(), learner.registeredOn());
    }

    private Problem.Learner newcomer(long number) {
        long last =
                before.learners().stream().mapToLong(Problem.Learner::id).max().orElseThrow();
        Problem.Learner like = someLearner();
        return learner(like, last + 1 + number, like.free(), monday.minusDays(1 + random.nextInt(6)));
    }

    private static Problem.Learner learner(Problem.Learner like, long id, HalfHours free, LocalDate registeredOn) {
        return new Problem.Learner(
                id,
                like.city(),
                like.delivery(),
                like.languages(),
                free,
                like.needs(),
                like.tutorGender(),
                registeredOn,
                like.minor());
    }

    private Problem.Tutor changed(Problem.Tutor tutor) {
        HalfHours free = chance(2)
                ? before.tutors().get(random.nextInt(before.tutors().size())).free()
                : tutor.free();
        Commitment pledge = tutor.commitment();
        return new Problem.Tutor(
                tutor.id(),
                tutor.intake(),
                tutor.gender(),
                tutor.city(),
                tutor.delivery(),
                tutor.languages(),
                tutor.subjects(),
                free,
                tutor.maxSessions(),
                tutor.maxLearners(),
                chance(1) ? new Commitment(monday.minusWeeks(52).minusDays(1), monday.minusDays(1)) : pledge,
                tutor.checked());
    }
}
