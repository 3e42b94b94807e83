package org.ieum.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.BySteps;
import org.ieum.matching.Explaining;
import org.ieum.matching.Matching;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Unlock;
import org.ieum.matching.model.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlockingTest {

    private static final String EVENINGS = "MON 18:00-20:00;WED 18:00-20:00";
    private static final BySteps STEPS = new BySteps(3_000, 7);

    private static List<Unlock> unlocks(ProblemBuilder round) {
        Plan plan = STEPS.plan(round.problem());
        assertThat(plan.unmatched()).hasSize(1);
        return new Explaining(round.problem(), plan).unlocks(plan.unmatched().get(0));
    }

    /** A round is explained some time after it was solved. */
    @ParameterizedTest
    @ValueSource(strings = {"left", "learnt elsewhere"})
    void nothingForWhatIsNotAskedAnyMore(String since) {
        ProblemBuilder then = given(learner(1).needs("math", 2, 60).free("MON 18:00-20:00"), tutor(3).free(EVENINGS));
        ProblemBuilder now = since.equals("left")
                ? given(tutor(3).free(EVENINGS))
                : given(learner(1).needs("english", 1, 60).free("MON 18:00-20:00"), tutor(3).free(EVENINGS));
        Plan plan = STEPS.plan(then.problem());

        assertThat(plan.unmatched()).hasSize(1);
        assertThat(new Explaining(now.problem(), plan).unlocks(plan.unmatched().get(0)))
                .isEmpty();
    }

    @Test
    void anHourMore() {
        assertThat(unlocks(given(
                        learner(1).needs("math", 2, 60).free("MON 18:00-20:00;WED 18:00-18:30"),
                        tutor(3).teaching("math").free(EVENINGS))))
                .containsExactly(new Unlock.MoreTime(Session.parse("WED 18:00/60")), new Unlock.FewerLessons(1));
    }

    @Test
    void shorterLessons() {
        assertThat(unlocks(given(
                        learner(1).needs("math", 1, 120).free("MON 18:00-19:30"),
                        tutor(3).teaching("math").free("MON 18:00-19:30"))))
                .containsExactly(new Unlock.ShorterLessons(90));
    }

    @Test
    void moreRoomWithATutor() {
        Object taught = learner(1).needs("math", 1, 60).free(EVENINGS).waiting(5);
        Object waiting = learner(2).needs("math", 1, 60).free(EVENINGS);
        ProblemBuilder.ATutor teacher = tutor(3).teaching("math").free(EVENINGS);
        assertThat(unlocks(given(taught, waiting, teacher.atMost(1, 2)))).containsExactly(new Unlock.MoreRoom(3, 1, 0));
        assertThat(unlocks(given(taught, waiting, teacher.atMost(2, 1)))).containsExactly(new Unlock.MoreRoom(3, 0, 1));
        assertThat(unlocks(given(taught, waiting, teacher.atMost(1, 1)))).containsExactly(new Unlock.MoreRoom(3, 1, 1));
    }

    @Test
    void aTutorAtTheContractsLimitIsNotAskedForMore() {
        List<Object> people = new ArrayList<>();
        for (long id = 1; id <= 7; id++) {
            people.add(learner(id).needs("math", 1, 60).free("SAT 08:00-18:00"));
        }
        people.add(tutor(9).teaching("math").free("SAT 08:00-18:00"));
        assertThat(unlocks(given(people.toArray()))).isEmpty();
    }

    @Test
    void anotherWayToMeet() {
        assertThat(unlocks(given(
                        learner(1).needs("math", 1, 60).free(EVENINGS).meeting(Delivery.IN_PERSON),
                        tutor(3).teaching("math").free(EVENINGS).in("Busan"))))
                .containsExactly(new Unlock.OnlineToo());
        assertThat(unlocks(given(
                        learner(1).needs("math", 1, 60).free(EVENINGS).meeting(Delivery.ONLINE),
                        tutor(3).teaching("math").free(EVENINGS).meeting(Delivery.IN_PERSON))))
                .containsExactly(new Unlock.InPersonToo());
    }

    @Test
    void anyGender() {
        assertThat(unlocks(given(
                        learner(1).needs("math", 1, 60).free(EVENINGS).asksFor(Gender.MALE),
                        tutor(3).teaching("math").free(EVENINGS))))
                .containsExactly(new Unlock.AnyGender());
    }

    @Test
    void aVetoIsNoneAndNeitherIsWhatRuns() {
        assertThat(unlocks(given(
                                learner(1).needs("math", 1, 60).free(EVENINGS),
                                tutor(3).teaching("math").free(EVENINGS))
                        .veto(1, 3)))
                .isEmpty();
        ProblemBuilder running = given(
                        learner(1).needs("math", 1, 60).free("MON 18:00-19:00"),
                        learner(2).needs("math", 1, 60).free("MON 18:00-19:00"),
                        tutor(3).teaching("math").free("MON 18:00-19:00"))
                .running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 5);
        assertThat(unlocks(running)).isEmpty();
    }

    @Test
    void othersMoveForIt() {
        assertThat(unlocks(given(
                        learner(1).needs("it", 1, 60).free(EVENINGS).waiting(9),
                        learner(2).needs("math", 1, 60).free(EVENINGS).meeting(Delivery.IN_PERSON),
                        tutor(3).teaching("math", "it")
                                .free(EVENINGS)
                                .in("Busan")
                                .atMost(1, 1),
                        tutor(4).teaching("it").free("MON 18:00-20:00").atMost(1, 1))))
                .contains(new Unlock.OnlineToo());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachServesTheNeedWithoutAnybodysLoss(long seed) {
        Problem problem = new RoundGenerator(seed).round(70);
        if (seed % 2 == 0) {
            problem = aWeekLater(problem);
        }
        Plan plan = STEPS.plan(problem);
        Unlocking unlocking = new Unlocking(new Situation(problem, plan.lines()));
        int tried = 0;
        for (Plan.Unmatched need : plan.unmatched()) {
            for (Unlocking.Remedy found : unlocking.of(need)) {
                tried++;
                Problem changed = changed(problem, need, found.unlock());
                List<Plan.Line> after = after(plan, found.lines());
                assertThat(Matching.violations(changed, after))
                        .filteredOn(violation -> violation.kind() != Violation.Kind.CHANGE_LABEL)
                        .as("%s for %s", found.unlock(), need)
                        .isEmpty();
                assertThat(served(after)).contains(ask(need)).containsAll(served(plan.lines()));
                assertThat(served(STEPS.plan(changed.from(held(after, Problem.Hold.KEPT)))
                                .lines()))
                        .as("%s for %s", found.unlock(), need)
                        .containsAll(served(after));
                assertThat(STEPS.plan(changed.from(held(plan.lines(), Problem.Hold.LOOSE)))
                                .figures()
                                .weight())
                        .as("%s for %s", found.unlock(), need)
                        .isGreaterThan(plan.figures().weight());
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private static List<Problem.Proposed> held(List<Plan.Line> lines, Problem.Hold hold) {
        return lines.stream()
                .filter(line -> line.change() != Change.ENDED)
                .map(line -> new Problem.Proposed(
                        line.learner(), line.subject(), line.tutor(), line.meeting(), line.times(), hold))
                .toList();
    }

    /** The round after this one: what was proposed runs, and every ninth tutor has gone. */
    private static Problem aWeekLater(Problem problem) {
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors().stream().filter(tutor -> tutor.id() % 9 != 0).toList(),
                STEPS.plan(problem).lines().stream()
                        .map(line -> new Problem.Running(
                                line.learner(),
                                line.subject(),
                                line.tutor(),
                                line.meeting(),
                                line.times(),
                                ProblemBuilder.MONDAY.minusWeeks(1)))
                        .toList(),
                List.of(),
                List.of(),
                problem.wishes(),
                problem.vetoes());
    }

    private static Problem changed(Problem problem, Plan.Unmatched need, Unlock unlock) {
        Changing changing = new Changing(need.subject(), unlock);
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners().stream()
                        .map(learner -> learner.id() == need.learner() ? changing.of(learner) : learner)
                        .toList(),
                problem.tutors().stream().map(changing::of).toList(),
                problem.running(),
                List.of(),
                List.of(),
                problem.wishes(),
                problem.vetoes());
    }

    private static List<Plan.Line> after(Plan plan, List<Plan.Line> changed) {
        Set<NeedKey> replaced = served(changed);
        List<Plan.Line> lines = new ArrayList<>(changed);
        plan.lines().stream()
                .filter(line -> line.change() == Change.ENDED || !replaced.contains(NeedKey.of(line)))
                .forEach(lines::add);
        return lines;
    }

    private static Set<NeedKey> served(List<Plan.Line> lines) {
        Set<NeedKey> served = new HashSet<>();
        lines.stream().filter(line -> line.change() != Change.ENDED).forEach(line -> served.add(NeedKey.of(line)));
        return served;
    }

    private static NeedKey ask(Plan.Unmatched need) {
        return new NeedKey(need.learner(), need.subject());
    }
}
