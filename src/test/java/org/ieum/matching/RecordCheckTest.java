package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Rule;
import org.junit.jupiter.api.Test;

/** Whoever is under age is taught by nobody whose record check is not valid, whatever it costs the plan. */
class RecordCheckTest {

    private static final BySteps STEPS = new BySteps(2_000, 7);
    private static final String HOURS = "MON 18:00-21:00;WED 18:00-21:00";

    private static final ProblemBuilder.ALearner CHILD =
            learner(1).needs("math", 1, 60).free(HOURS).waiting(40).minor();
    private static final ProblemBuilder.ATutor ANYBODY =
            tutor(1).teaching("math").free(HOURS);
    private static final ProblemBuilder.ATutor CHECKED =
            tutor(2).teaching("math").free(HOURS).checked();

    @Test
    void aPlanGivesThemNobodyElse() {
        Plan plan = STEPS.plan(given(CHILD, ANYBODY));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.unmatched()).hasSize(1);
        assertThat(plan.unmatched().get(0).removals()).containsExactly(new Plan.Removal(Rule.RECORD_CHECK, 1));

        Plan with = STEPS.plan(given(CHILD, ANYBODY, CHECKED));
        assertThat(with.lines()).extracting(Plan.Line::tutor).containsExactly(2L);
    }

    /** Of two needs that are alike but for the age, each goes through the rules by itself. */
    @Test
    void whoeverIsOfAgeBesideThemIsNotHeldToIt() {
        Plan plan = STEPS.plan(given(CHILD, learner(2).needs("math", 1, 60).free(HOURS), ANYBODY.atMost(1, 1)));
        assertThat(plan.lines()).extracting(Plan.Line::learner).containsExactly(2L);
    }

    @Test
    void whatRunsEndsOrGoesToSomebodyWhoIsChecked() {
        ProblemBuilder round = given(CHILD, ANYBODY, CHECKED).running(1, "math", 1, Meeting.ONLINE, "MON 18:00/60", 30);
        Plan plan = STEPS.plan(round);
        assertThat(plan.lines()).extracting(Plan.Line::tutor).containsExactly(2L);
        assertThat(plan.lines().get(0).change()).isEqualTo(Change.REPLACED);
        assertThat(plan.lines().get(0).reasons()).contains(new Reason.Broken(Rule.RECORD_CHECK));
        assertThat(Matching.violations(round.problem(), plan.lines())).isEmpty();
    }
}
