package org.ieum.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.matching.BySteps;
import org.ieum.matching.Explaining;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextBestTest {

    private static final BySteps STEPS = new BySteps(2_000, 7);
    private static final String EVENINGS = "MON 18:00-20:00;WED 18:00-20:00";

    /** The next best of the learner's only line. */
    private static Optional<Alternative> nextBest(ProblemBuilder round, long learner) {
        Plan plan = STEPS.plan(round.problem());
        Plan.Line line = plan.lines().stream()
                .filter(one -> one.learner() == learner)
                .findFirst()
                .orElseThrow();
        return new Explaining(round.problem(), plan).nextBest(line);
    }

    @Test
    void whoHasRoomCostsNothing() {
        ProblemBuilder round = given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        tutor(3).teaching("math").free(EVENINGS),
                        tutor(4).teaching("math").free(EVENINGS))
                .wish(1, 3, Side.LEARNER, 1);
        assertThat(nextBest(round, 1)).contains(new Alternative(1, "math", 4, List.of(), List.of(), 0));
    }

    @Test
    void whoIsFullCostsTheNeedInTheWay() {
        ProblemBuilder round = given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        learner(2).needs("it", 1, 60).free(EVENINGS).waiting(7),
                        tutor(3).teaching("math").free(EVENINGS).atMost(1, 1),
                        tutor(4).teaching("math", "it").free(EVENINGS).atMost(1, 1))
                .wish(1, 3, Side.LEARNER, 1);
        assertThat(nextBest(round, 1))
                .contains(new Alternative(1, "math", 4, List.of(new NeedKey(2, "it")), List.of(), 17));
    }

    @Test
    void twoNeedsMayBeInTheWay() {
        ProblemBuilder round = given(
                learner(1).needs("math", 2, 60).free(EVENINGS),
                learner(2).needs("it", 1, 60).free(EVENINGS),
                learner(5).needs("it", 1, 60).free(EVENINGS),
                tutor(3).teaching("math").free(EVENINGS).atMost(2, 1),
                tutor(4).teaching("math", "it").free(EVENINGS).atMost(2, 2));
        Alternative next = nextBest(round, 1).orElseThrow();
        assertThat(next.losers()).containsExactlyInAnyOrder(new NeedKey(2, "it"), new NeedKey(5, "it"));
        assertThat(next.weightLost()).isEqualTo(20);
    }

    @Test
    void whoseNeedFindsAnotherTutorOnlyMovesIt() {
        ProblemBuilder round = given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        learner(2).needs("math", 1, 60).free(EVENINGS),
                        tutor(3).teaching("math").free(EVENINGS).atMost(1, 1),
                        tutor(4).teaching("math").free(EVENINGS).atMost(1, 1))
                .wish(1, 3, Side.LEARNER, 1);
        assertThat(nextBest(round, 1))
                .contains(new Alternative(1, "math", 4, List.of(), List.of(new NeedKey(2, "math")), 0));
    }

    @Test
    void thereIsNoneWhereNobodyElseFitsOrThePairingRuns() {
        ProblemBuilder alone = given(
                learner(1).needs("math", 1, 60).free(EVENINGS),
                tutor(3).teaching("math").free(EVENINGS));
        assertThat(nextBest(alone, 1)).isEmpty();
        ProblemBuilder running = given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        tutor(3).teaching("math").free(EVENINGS),
                        tutor(4).teaching("math").free(EVENINGS))
                .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5);
        assertThat(nextBest(running, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anOptimalPlanLosesWhatIsSaid(long seed) {
        Problem problem = new RoundGenerator(seed).round(60);
        Plan plan = STEPS.plan(problem);
        Explaining explaining = new Explaining(problem, plan);
        int costly = 0;
        for (Plan.Line line : plan.lines()) {
            Optional<Alternative> found = explaining.nextBest(line);
            if (found.isPresent()) {
                costly += found.get().weightLost() > 0 ? 1 : 0;
                assertThat(found.get().tutor()).isNotEqualTo(line.tutor());
                assertThat(weightWith(problem, plan, line, found.get()))
                        .isGreaterThanOrEqualTo(
                                plan.figures().weight() - found.get().weightLost());
            }
        }
        assertThat(costly).isPositive();
    }

    /** What is served when the line has the other tutor, all but the losers and movers keep theirs, and who can moves. */
    private static long weightWith(Problem problem, Plan plan, Plan.Line line, Alternative next) {
        Set<NeedKey> touched = new HashSet<>(next.losers());
        touched.addAll(next.movers());
        List<Problem.Proposed> proposals = new ArrayList<>();
        List<Problem.Rejection> rejections = new ArrayList<>();
        for (Plan.Line one : plan.lines()) {
            if (one.equals(line)) {
                problem.tutors().stream()
                        .filter(tutor -> tutor.id() != next.tutor())
                        .forEach(tutor ->
                                rejections.add(new Problem.Rejection(line.learner(), line.subject(), tutor.id())));
            } else if (!touched.contains(NeedKey.of(one))) {
                proposals.add(new Problem.Proposed(
                        one.learner(), one.subject(), one.tutor(), one.meeting(), one.times(), Problem.Hold.LOOSE));
            }
        }
        Problem changed = new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors(),
                problem.running(),
                proposals,
                rejections,
                problem.wishes(),
                problem.vetoes());
        return STEPS.plan(changed).figures().weight();
    }
}
