package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.ProblemBuilder.ALearner;
import org.ieum.matching.ProblemBuilder.ATutor;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Hold;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A solve that begins from what an earlier one proposed. */
class SolvingAgainTest {

    private static final BySteps STEPS = new BySteps(500, 7);
    private static final String EVENINGS = "MON 18:00-20:00;WED 18:00-20:00;FRI 18:00-20:00";
    private static final ALearner MINA = learner(1).needs("math", 1, 60).free(EVENINGS);
    private static final ATutor ANNA = tutor(3).teaching("math").free(EVENINGS);

    private record Agreed(long learner, String subject, long tutor, Meeting meeting, Set<Session> times) {

        static Agreed of(Plan.Line line) {
            return new Agreed(line.learner(), line.subject(), line.tutor(), line.meeting(), line.times());
        }
    }

    private static List<Agreed> pairs(Plan plan) {
        return plan.lines().stream()
                .filter(line -> line.change() != Change.ENDED)
                .map(Agreed::of)
                .toList();
    }

    @Nested
    class Kept {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4})
        void changesNothingWhereNothingChanged(long seed) {
            Problem problem = new RoundGenerator(seed).round(60);
            Plan first = STEPS.plan(problem);
            Plan second = STEPS.plan(problem.from(Variation.proposals(first, Hold.KEPT)));
            assertThat(pairs(second)).containsAll(pairs(first));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4})
        void aRejectionChangesWhatWasRejectedAlone(long seed) {
            Problem problem = new RoundGenerator(seed).round(60);
            Plan first = STEPS.plan(problem);
            Plan.Line rejected = first.lines().get((int) seed * 3);
            Plan second =
                    STEPS.plan(Variation.rejecting(problem.from(Variation.proposals(first, Hold.KEPT)), rejected));
            List<Agreed> expected = new ArrayList<>(pairs(first));
            expected.remove(Agreed.of(rejected));
            assertThat(pairs(second)).containsAll(expected);
            assertThat(second.lines())
                    .noneMatch(line -> line.learner() == rejected.learner()
                            && line.subject().equals(rejected.subject())
                            && line.tutor() == rejected.tutor());
        }

        @Test
        void aRejectionIsAmongTheReasonsOfWhoGetsNobody() {
            Plan plan = STEPS.plan(given(MINA, ANNA).rejected(1, "math", 3));
            assertThat(plan.lines()).isEmpty();
            assertThat(plan.unmatched().get(0).removals()).containsExactly(new Plan.Removal(Rule.REJECTED, 1));
        }

        @Test
        void aRejectionDoesNotEndWhatRuns() {
            Plan plan = STEPS.plan(given(MINA, ANNA)
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5)
                    .rejected(1, "math", 3));
            assertThat(plan.lines().get(0).change()).isEqualTo(Change.KEPT);
        }

        @Test
        void keepsTheTutorWhereTheTimesFitNoLonger() {
            ProblemBuilder round = given(
                    learner(1).needs("math", 1, 60).free("WED 18:00-20:00"),
                    ANNA,
                    tutor(4).teaching("math").free(EVENINGS));
            Plan plan = STEPS.plan(round.proposed(1, "math", 4, Meeting.ONLINE, "MON 18:30/60", Hold.KEPT));
            assertThat(plan.lines().get(0).tutor()).isEqualTo(4);
        }

        @Test
        void givesWayToARunningPairingThatNeedsOtherTimes() {
            Plan plan = STEPS.plan(given(
                            learner(1).needs("math", 1, 60).free("WED 18:00-19:00"),
                            learner(2).needs("math", 1, 60).free("WED 18:00-19:00"),
                            ANNA)
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 9)
                    .proposed(2, "math", 3, Meeting.ONLINE, "WED 18:00/60", Hold.KEPT));
            assertThat(plan.lines()).extracting(Plan.Line::learner).containsExactly(1L);
            assertThat(plan.lines().get(0).change()).isEqualTo(Change.MOVED);
        }

        @Test
        void aMovedPairingUnderReviewStaysMovedAndSaysWhy() {
            ProblemBuilder round = given(learner(1).needs("math", 1, 60).free("WED 18:00-20:00"), ANNA)
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 9)
                    .proposed(1, "math", 3, Meeting.ONLINE, "WED 19:00/60", Hold.KEPT);
            Plan.Line line = STEPS.plan(round).lines().get(0);
            assertThat(line.change()).isEqualTo(Change.MOVED);
            assertThat(line.times()).isEqualTo(ProblemBuilder.times("WED 19:00/60"));
            assertThat(line.reasons()).startsWith(new Reason.Broken(Rule.TIMES), new Reason.Continues());
        }
    }

    @Nested
    class Locked {

        private final ProblemBuilder round =
                given(MINA, learner(2).needs("math", 1, 60).waiting(30).free("MON 18:00-19:00"), ANNA);

        @Test
        void staysWhateverElseWouldBeBetter() {
            Plan plan = STEPS.plan(round.proposed(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", Hold.LOCKED));
            assertThat(plan.lines()).extracting(Plan.Line::learner).containsExactly(1L);
            assertThat(plan.lines().get(0).reasons()).contains(new Reason.Locked());
        }

        @Test
        void contradictingOnesAreRefusedByName() {
            SolveOutcome outcome = STEPS.solve(round.proposed(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", Hold.LOCKED)
                    .proposed(2, "math", 3, Meeting.ONLINE, "MON 18:00/60", Hold.LOCKED)
                    .problem());
            assertThat(outcome)
                    .isEqualTo(new SolveOutcome.Refused(List.of(new Violation(Kind.DOUBLE_BOOKED, 0, "math", 3))));
        }

        @Test
        void twoForOneNeedAreRefused() {
            SolveOutcome outcome = STEPS.solve(round.proposed(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", Hold.LOCKED)
                    .proposed(1, "math", 3, Meeting.ONLINE, "WED 18:00/60", Hold.LOCKED)
                    .problem());
            assertThat(((SolveOutcome.Refused) outcome).violations())
                    .containsExactly(new Violation(Kind.SERVED_TWICE, 1, "math", 3));
        }

        @Test
        void oneThatBreaksARuleIsRefused() {
            SolveOutcome outcome = STEPS.solve(round.proposed(2, "math", 3, Meeting.ONLINE, "WED 18:00/60", Hold.LOCKED)
                    .proposed(1, "english", 3, Meeting.ONLINE, "WED 18:00/60", Hold.LOCKED)
                    .proposed(1, "math", 9, Meeting.ONLINE, "FRI 18:00/60", Hold.LOCKED)
                    .veto(2, 3)
                    .problem());
            assertThat(((SolveOutcome.Refused) outcome).violations())
                    .extracting(Violation::kind)
                    .containsExactly(Kind.VETO, Kind.TIMES, Kind.UNKNOWN_NEED, Kind.UNKNOWN_PERSON, Kind.DOUBLE_BOOKED);
        }

        @Test
        void oneThatTakesTheTimeOfWhatRunsIsRefused() {
            SolveOutcome outcome = STEPS.solve(round.running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 9)
                    .proposed(2, "math", 3, Meeting.ONLINE, "MON 18:00/60", Hold.LOCKED)
                    .problem());
            assertThat(((SolveOutcome.Refused) outcome).violations())
                    .containsExactly(new Violation(Kind.DOUBLE_BOOKED, 0, "math", 3));
        }
    }

    @Nested
    class Checked {

        private final ProblemBuilder round = given(MINA, ANNA);

        @Test
        void aKeptProposalThatIsGoneWithoutNeed() {
            assertThat(violations(Hold.KEPT)).containsExactly(new Violation(Kind.UNFORCED, 1, "math", 3));
        }

        @Test
        void aLockedProposalThatIsGone() {
            assertThat(violations(Hold.LOCKED)).containsExactly(new Violation(Kind.UNLOCKED, 1, "math", 3));
        }

        @Test
        void aLooseProposalMayGo() {
            assertThat(violations(Hold.LOOSE)).isEmpty();
        }

        @Test
        void aRejectedPairing() {
            Plan plan = STEPS.plan(round);
            assertThat(Matching.violations(round.rejected(1, "math", 3).problem(), plan.lines()))
                    .containsExactly(new Violation(Kind.REJECTED, 1, "math", 3));
        }

        private List<Violation> violations(Hold hold) {
            Problem problem = round.proposed(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", hold)
                    .problem();
            return Matching.violations(problem, List.of());
        }
    }

    @Nested
    class Loose {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4})
        void changesNothingForNothing(long seed) {
            Problem problem = new RoundGenerator(seed).round(60);
            Plan first = STEPS.plan(problem);
            Plan second = STEPS.plan(problem.from(Variation.proposals(first, Hold.LOOSE)));
            assertThat(second.figures().weight())
                    .isGreaterThanOrEqualTo(first.figures().weight());
            if (second.figures().weight() == first.figures().weight()) {
                assertThat(pairs(second)).isEqualTo(pairs(first));
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4})
        void aTutorMoreServesMore(long seed) {
            Problem problem = new RoundGenerator(seed).round(60);
            Plan first = STEPS.plan(problem);
            Set<String> lacking =
                    first.unmatched().stream().map(Plan.Unmatched::subject).collect(Collectors.toSet());
            Problem.Tutor newcomer = tutor(10_001)
                    .teaching(lacking.toArray(String[]::new))
                    .speaking("ko:native", "en:native", "zh:native")
                    .free("MON 08:00-22:00;TUE 08:00-22:00;WED 08:00-22:00;SAT 08:00-22:00")
                    .tutor();
            Plan second = STEPS.plan(Variation.with(problem.from(Variation.proposals(first, Hold.LOOSE)), newcomer));
            assertThat(second.figures().served()).isGreaterThan(first.figures().served());
        }

        @Test
        void oneThatFitsNoLongerIsNoBeginning() {
            ProblemBuilder round = given(MINA, tutor(3).teaching("math").free("MON 18:00-19:00"));
            Plan plan = STEPS.plan(round.proposed(1, "math", 3, Meeting.ONLINE, "WED 18:00/60", Hold.LOOSE)
                    .proposed(1, "math", 9, Meeting.ONLINE, "WED 18:00/60", Hold.LOOSE)
                    .proposed(7, "math", 3, Meeting.ONLINE, "WED 18:00/60", Hold.LOOSE)
                    .proposed(1, "math", 3, Meeting.ONLINE, "MON 18:00/60;WED 18:00/60", Hold.LOOSE)
                    .problem());
            assertThat(plan.lines().get(0).times()).isEqualTo(ProblemBuilder.times("MON 18:00/60"));
        }
    }

    @Nested
    class Outlook {

        @Test
        void tellsOfATutorOnLeave() {
            assertThat(reasons(tutor(3).teaching("math").paused().free(EVENINGS)))
                    .contains(new Reason.OnLeave());
        }

        @Test
        void tellsOfATutorWhosePledgeEnds() {
            assertThat(reasons(tutor(3).teaching("math")
                            .pledged(ProblemBuilder.MONDAY.minusWeeks(50), ProblemBuilder.MONDAY.plusDays(30))
                            .free(EVENINGS)))
                    .contains(new Reason.Finishes(4));
        }

        @Test
        void saysNothingOfAnyOther() {
            assertThat(reasons(ANNA))
                    .noneMatch(reason -> reason instanceof Reason.OnLeave || reason instanceof Reason.Finishes);
        }

        private List<Reason> reasons(ATutor tutor) {
            return STEPS.plan(given(MINA, tutor).running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 9))
                    .lines()
                    .get(0)
                    .reasons();
        }
    }
}
