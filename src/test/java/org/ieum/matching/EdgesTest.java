package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;
import org.ieum.matching.model.Watcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where a rule is only just kept or only just broken; mutation testing showed that no other test looked there. */
class EdgesTest {

    private static final String EVENING = "MON 18:00-22:00";
    private static final ProblemBuilder.ALearner MINA =
            learner(1).needs("math", 1, 60).needs("it", 1, 60).free(EVENING);
    private static final ProblemBuilder.ALearner YUNA =
            learner(1).needs("math", 1, 60).free(EVENING);
    private static final ProblemBuilder.ALearner NARI =
            learner(2).needs("math", 1, 60).free(EVENING);
    private static final ProblemBuilder.ALearner SORA =
            learner(3).needs("math", 1, 60).free(EVENING);
    private static final ProblemBuilder.ATutor ANNA =
            tutor(7).teaching("math", "it").free(EVENING);

    private static ProblemBuilder threeRunWith(ProblemBuilder.ATutor anna) {
        return given(YUNA, NARI, SORA, anna)
                .running(1, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9)
                .running(2, "math", 7, Meeting.ONLINE, "MON 19:00/60", 8)
                .running(3, "math", 7, Meeting.ONLINE, "MON 20:00/60", 7);
    }

    private static Plan.Line line(long learner, String subject, long tutor, String time, Change change) {
        return new Plan.Line(
                learner, subject, tutor, Meeting.ONLINE, new TreeSet<>(ProblemBuilder.times(time)), change, List.of());
    }

    @Nested
    class Solved {

        private Plan solve(ProblemBuilder round) {
            SolveOutcome outcome =
                    Matching.solve(round.problem(), new Effort(Duration.ofMinutes(5), 500, 7), Watcher.NONE);
            assertThat(outcome).isInstanceOf(SolveOutcome.Solved.class);
            return ((SolveOutcome.Solved) outcome).plan();
        }

        @Test
        void asManyRunningPairingsAreKeptAsTheTutorHasRoomFor() {
            for (ProblemBuilder.ATutor anna : List.of(ANNA.atMost(2, 6), ANNA.atMost(12, 2))) {
                assertThat(solve(threeRunWith(anna)).lines())
                        .extracting(Plan.Line::learner, Plan.Line::change)
                        .containsExactly(tuple(1L, Change.KEPT), tuple(2L, Change.KEPT), tuple(3L, Change.ENDED));
            }
        }

        @Test
        void aLearnerTakesOnePlaceForTwoSubjects() {
            Plan plan = solve(given(MINA, ANNA.atMost(2, 1))
                    .running(1, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9)
                    .running(1, "it", 7, Meeting.ONLINE, "MON 19:00/60", 8));
            assertThat(plan.lines()).extracting(Plan.Line::change).containsExactly(Change.KEPT, Change.KEPT);
        }

        @Test
        void whatALearnerKeepsIsInTheWayOfTheLearnersOtherNeeds() {
            Plan plan = solve(given(
                            MINA.free("MON 18:00-19:00"),
                            ANNA,
                            tutor(8).teaching("it").free(EVENING))
                    .running(1, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9));
            assertThat(plan.lines()).extracting(Plan.Line::subject).containsExactly("math");
            assertThat(plan.figures().servedAtMost()).isEqualTo(1);
        }

        @Test
        void halfAnHourAfterWhatIsKeptInPersonIsEnough() {
            Plan plan = solve(given(YUNA, NARI.free("MON 19:30-20:30").meeting(Delivery.IN_PERSON), ANNA.atMost(2, 2))
                    .running(1, "math", 7, Meeting.IN_PERSON, "MON 18:00/60", 9));
            assertThat(plan.lines()).extracting(Plan.Line::learner).containsExactly(1L, 2L);
        }

        @Test
        void aPairingOfAnotherShapeThanItsNeedIsMoved() {
            String days = "MON 18:00-20:00;TUE 18:00-20:00";
            for (ProblemBuilder.ALearner asks :
                    List.of(learner(1).needs("math", 2, 60), learner(1).needs("math", 1, 90))) {
                Plan plan = solve(given(asks.free(days), ANNA.free(days))
                        .running(1, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9));
                assertThat(plan.lines()).extracting(Plan.Line::change).containsExactly(Change.MOVED);
                assertThat(plan.lines().get(0).reasons()).contains(new Reason.Broken(Rule.TIMES));
            }
        }

        @Test
        void theLanguageOfALessonIsTold() {
            ProblemBuilder.ATutor ben = ANNA.teaching("math", "english").speaking("ko:B2", "en:C1");
            Plan shared = solve(given(SORA.speaking("ko:native", "en:B1"), ben));
            assertThat(shared.lines().get(0).reasons())
                    .as("the best they have in common, at the lower of both levels")
                    .contains(new Reason.SharedLanguage(LanguageSkill.parse("ko:B2")))
                    .doesNotContainNull();
            Plan taught =
                    solve(given(learner(1).needs("english", 1, 60).free(EVENING).speaking("zh:native", "en:A2"), ben));
            assertThat(taught.lines().get(0).reasons())
                    .contains(new Reason.TaughtLanguage("en"))
                    .doesNotContainNull();
        }

        @Test
        void eightWeeksBeforeItsEndAPledgeIsNotYetFinishing() {
            for (int weeks : new int[] {7, 8}) {
                ProblemBuilder.ATutor anna =
                        ANNA.pledged(ProblemBuilder.MONDAY.minusWeeks(60), ProblemBuilder.MONDAY.plusWeeks(weeks));
                Plan plan = solve(given(SORA, anna).running(3, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9));
                assertThat(plan.lines().get(0).reasons().contains(new Reason.Finishes(weeks)))
                        .isEqualTo(weeks < 8);
            }
        }
    }

    @Nested
    class Checked {

        private List<Kind> kinds(ProblemBuilder round, Plan.Line... lines) {
            return Matching.violations(round.problem(), List.of(lines)).stream()
                    .map(Violation::kind)
                    .toList();
        }

        @Test
        void theFirstTwoOfThreeMustBeKeptWhereTwoHaveRoom() {
            Plan.Line mina = line(1, "math", 7, "MON 18:00/60", Change.KEPT);
            Plan.Line nari = line(2, "math", 7, "MON 19:00/60", Change.KEPT);
            Plan.Line noNari = line(2, "math", 7, "MON 19:00/60", Change.ENDED);
            Plan.Line noSora = line(3, "math", 7, "MON 20:00/60", Change.ENDED);
            for (ProblemBuilder.ATutor anna : List.of(ANNA.atMost(2, 6), ANNA.atMost(12, 2))) {
                assertThat(kinds(threeRunWith(anna), mina, nari, noSora)).isEmpty();
                assertThat(kinds(threeRunWith(anna), mina, noNari, noSora)).containsExactly(Kind.BROKEN);
            }
        }

        @Test
        void theYoungerOfTwoPairingsForOneNeedMayEnd() {
            ProblemBuilder round = given(SORA, ANNA, tutor(8).teaching("math").free(EVENING))
                    .running(3, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9)
                    .running(3, "math", 8, Meeting.ONLINE, "MON 20:00/60", 5);
            assertThat(kinds(
                            round,
                            line(3, "math", 7, "MON 18:00/60", Change.KEPT),
                            line(3, "math", 8, "MON 20:00/60", Change.ENDED)))
                    .isEmpty();
        }

        @Test
        void aLanguageThatTheLearnerHardlyKnowsIsNotShared() {
            assertThat(kinds(
                            given(SORA.speaking("ko:A2", "zh:native"), ANNA),
                            line(3, "math", 7, "MON 18:00/60", Change.NEW)))
                    .containsExactly(Kind.LANGUAGE);
        }

        @Test
        void aRunningPairingNeedsAPledgeThatLastsToTheMonday() {
            ProblemBuilder.ATutor gone =
                    ANNA.pledged(ProblemBuilder.MONDAY.minusWeeks(60), ProblemBuilder.MONDAY.minusDays(1));
            ProblemBuilder round = given(SORA, gone).running(3, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9);
            assertThat(kinds(round, line(3, "math", 7, "MON 18:00/60", Change.KEPT)))
                    .containsExactly(Kind.COMMITMENT);
        }

        @Test
        void aLineWithAStrangerEndsNothing() {
            ProblemBuilder round = given(SORA, ANNA).running(3, "math", 7, Meeting.ONLINE, "MON 18:00/60", 9);
            assertThat(kinds(round, line(3, "math", 99, "MON 18:00/60", Change.REPLACED)))
                    .containsExactly(Kind.UNKNOWN_PERSON, Kind.DROPPED, Kind.BROKEN);
        }
    }
}
