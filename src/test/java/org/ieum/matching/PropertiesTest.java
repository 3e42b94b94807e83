package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.SolveOutcome;

/** What holds of every solve. When one is found of which it does not, the case is made as small as it can be. */
class PropertiesTest {

    private static final BySteps STEPS = new BySteps(150, 1);

    @Provide
    Arbitrary<Problem> first() {
        return AnyRound.first();
    }

    @Provide
    Arbitrary<Problem> later() {
        return AnyRound.later();
    }

    @Provide
    Arbitrary<Problem> again() {
        return AnyRound.again();
    }

    @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void thereIsAPlanThatBreaksNoRuleOrARefusalWithItsReasons(@ForAll("again") Problem problem) {
        SolveOutcome outcome = STEPS.solve(problem);
        if (outcome instanceof SolveOutcome.Refused refused) {
            assertThat(refused.violations()).isNotEmpty();
            assertThat(problem.proposed()).extracting(Problem.Proposed::hold).contains(Problem.Hold.LOCKED);
            return;
        }
        assertThat(outcome).isInstanceOf(SolveOutcome.Solved.class);
        Plan plan = ((SolveOutcome.Solved) outcome).plan();
        assertThat(Matching.violations(problem, plan.lines())).isEmpty();
        List<List<Object>> told = new ArrayList<>();
        going(plan).forEach(line -> told.add(List.of(line.learner(), line.subject())));
        plan.unmatched().forEach(need -> told.add(List.of(need.learner(), need.subject())));
        assertThat(told).as("each need once").containsExactlyInAnyOrderElementsOf(needs(problem));
        assertThat(plan.figures().served()).isEqualTo((int) going(plan).count());
        assertThat(plan.figures().served()).isLessThanOrEqualTo(plan.figures().servedAtMost());
        assertThat(plan.figures().weight()).isLessThanOrEqualTo(plan.figures().weightAtMost());
        see("somebody is kept", going(plan).anyMatch(line -> line.change() == Change.KEPT), 3);
        see("somebody is moved", going(plan).anyMatch(line -> line.change() == Change.MOVED), 5);
        see("somebody fits but is taken", plan.unmatched().stream().anyMatch(need -> need.taken() > 0), 20);
        see("a tutor has several learners", tutorsWithSeveral(plan) > 0, 10);
    }

    /** Guards against rounds in which nothing happens. */
    private static void see(String what, boolean there, double leastPercentage) {
        Statistics.label(what)
                .collect(there)
                .coverage(seen -> seen.check(true).percentage(percentage -> percentage >= leastPercentage));
    }

    private static long tutorsWithSeveral(Plan plan) {
        return going(plan)
                .collect(Collectors.groupingBy(
                        Plan.Line::tutor, Collectors.mapping(Plan.Line::learner, Collectors.toSet())))
                .values()
                .stream()
                .filter(learners -> learners.size() > 1)
                .count();
    }

    private static List<List<Object>> needs(Problem problem) {
        List<List<Object>> needs = new ArrayList<>();
        problem.learners()
                .forEach(learner -> learner.needs()
                        .forEach(need ->
                                needs.add(List.of(learner.id(), need.subject().key()))));
        return needs;
    }

    private static Stream<Plan.Line> going(Plan plan) {
        return plan.lines().stream().filter(line -> line.change() != Change.ENDED);
    }

    @Property(seed = "2", tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOptimumLiesBetweenThePlanAndItsBound(@ForAll("first") Problem problem) {
        Plan.Figures figures = STEPS.plan(problem).figures();
        long optimum = new Oracle(problem, line -> OptimumTest.weight(problem, line)).optimum();
        long most = new Oracle(problem, line -> 1).optimum();
        assertThat(figures.weight()).isLessThanOrEqualTo(optimum);
        assertThat(optimum).isLessThanOrEqualTo(figures.weightAtMost());
        assertThat(most).isLessThanOrEqualTo(figures.servedAtMost());
        assertThat((long) figures.served()).isLessThanOrEqualTo(most);
    }

    @Property(seed = "3", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whoIsUnmatchedIsToldWhatTookEachTutorOut(@ForAll("later") Problem problem) {
        Plan plan = STEPS.plan(problem);
        for (Plan.Unmatched unmatched : plan.unmatched()) {
            Problem.Learner learner = learner(problem, unmatched.learner());
            Map<Rule, Long> expected = problem.tutors().stream()
                    .flatMap(tutor -> firstRule(problem, learner, tutor, unmatched.subject()).stream())
                    .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
            Map<Rule, Long> told = unmatched.removals().stream()
                    .collect(Collectors.toMap(Plan.Removal::rule, removal -> (long) removal.tutors()));
            assertThat(told).isEqualTo(expected);
            assertThat(unmatched.removals()).extracting(Plan.Removal::rule).isSorted();
            long removed = expected.values().stream().mapToLong(Long::longValue).sum();
            assertThat(removed + unmatched.taken()).isEqualTo(problem.tutors().size());
        }
    }

    /** The first rule that keeps the two apart, by the evaluator's reading alone. */
    private static Optional<Rule> firstRule(
            Problem problem, Problem.Learner learner, Problem.Tutor tutor, String subject) {
        Problem.Need need = Pairs.need(learner, subject);
        boolean runs = Pairs.oldestFirst(problem.running()).stream()
                .filter(pairing ->
                        pairing.learner() == learner.id() && pairing.subject().equals(subject))
                .findFirst()
                .filter(pairing -> pairing.tutor() == tutor.id())
                .isPresent();
        Optional<Rule> misfit = Pairs.misfits(problem, learner, tutor, need, runs).stream()
                .map(kind -> Rule.valueOf(kind.name()))
                .findFirst();
        if (misfit.isPresent()) {
            return misfit;
        }
        long days = learner.free().and(tutor.free()).starts(need.minutes()).stream()
                .map(start -> start / HalfHour.DAY)
                .distinct()
                .count();
        if (days < need.sessions()) {
            return Optional.of(Rule.TIMES);
        }
        boolean rejected = problem.rejections().contains(new Problem.Rejection(learner.id(), subject, tutor.id()));
        return rejected && !runs ? Optional.of(Rule.REJECTED) : Optional.empty();
    }

    @Property(seed = "4", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theReasonsForALineAreTrue(@ForAll("later") Problem problem) {
        Plan plan = STEPS.plan(problem);
        going(plan).forEach(line -> line.reasons().forEach(reason -> assertTrue(problem, plan, line, reason)));
    }

    private static void assertTrue(Problem problem, Plan plan, Plan.Line line, Reason reason) {
        Problem.Learner learner = learner(problem, line.learner());
        Problem.Tutor tutor = tutor(problem, line.tutor());
        if (reason instanceof Reason.SharedLanguage shared) {
            assertThat(learner.languages()).anyMatch(skill -> covers(skill, shared.level()));
            assertThat(tutor.languages()).anyMatch(skill -> covers(skill, shared.level()));
        } else if (reason instanceof Reason.TaughtLanguage taught) {
            assertThat(ProblemBuilder.subject(line.subject()).language()).contains(taught.language());
        } else if (reason instanceof Reason.SameCity same) {
            assertThat(line.meeting()).isEqualTo(Meeting.IN_PERSON);
            assertThat(List.of(learner.city(), tutor.city())).containsOnly(Optional.of(same.city()));
        } else if (reason instanceof Reason.Online) {
            assertThat(line.meeting()).isEqualTo(Meeting.ONLINE);
        } else if (reason instanceof Reason.Waited waited) {
            long days = ChronoUnit.DAYS.between(learner.registeredOn(), ProblemBuilder.MONDAY);
            assertThat(days / 7).isEqualTo(waited.weeks());
        } else if (reason instanceof Reason.Load load) {
            int sessions = going(plan)
                    .filter(other -> other.tutor() == tutor.id())
                    .mapToInt(other -> other.times().size())
                    .sum();
            assertThat(load).isEqualTo(new Reason.Load(sessions, tutor.maxSessions()));
        } else if (reason instanceof Reason.Wished wished) {
            assertThat(problem.wishes())
                    .contains(new Problem.Wish(learner.id(), tutor.id(), wished.by(), wished.rank()));
        } else if (reason instanceof Reason.Continues) {
            assertThat(problem.running()).anyMatch(pairing -> pairing.tutor() == tutor.id());
        }
    }

    private static boolean covers(LanguageSkill skill, LanguageSkill least) {
        return skill.language().equals(least.language()) && skill.level().atLeast(least.level());
    }

    private static Problem.Learner learner(Problem problem, long id) {
        return problem.learners().stream()
                .filter(learner -> learner.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Problem.Tutor tutor(Problem problem, long id) {
        return problem.tutors().stream()
                .filter(tutor -> tutor.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
