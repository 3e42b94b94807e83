package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.matching.ProblemBuilder.ALearner;
import org.ieum.matching.ProblemBuilder.ATutor;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Reason.Broken;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.Watcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final BySteps STEPS = new BySteps(2_000, 7);
    private static final String EVENINGS = "MON 18:00-20:00;WED 18:00-20:00;FRI 18:00-20:00";
    private static final ALearner MINA = learner(1).needs("math", 1, 60).free(EVENINGS);
    private static final ALearner NARI = MINA.as(2);
    private static final ATutor ANNA = tutor(3).teaching("math").free(EVENINGS);

    private static Plan.Line only(Plan plan) {
        assertThat(plan.lines()).hasSize(1);
        return plan.lines().get(0);
    }

    @Test
    void aNeedGetsATutorWhoFits() {
        Plan plan = STEPS.plan(given(
                learner(1).needs("math", 2, 90).free(EVENINGS).waiting(3),
                tutor(2).teaching("math").free(EVENINGS)));
        Plan.Line line = only(plan);
        assertThat(line.tutor()).isEqualTo(2);
        assertThat(line.change()).isEqualTo(Change.NEW);
        assertThat(line.times()).hasSize(2);
        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.figures()).isEqualTo(new Plan.Figures(1, 1, 1, 26, 26, 0));
    }

    @Test
    void lessonsAreInPersonWhereBothCan() {
        Plan plan = STEPS.plan(given(MINA, tutor(2).teaching("math").free(EVENINGS)));
        assertThat(only(plan).meeting()).isEqualTo(Meeting.IN_PERSON);
        assertThat(only(plan).reasons()).contains(new Reason.SameCity("Seoul"));
    }

    @Test
    void whoWaitsLongerComesFirst() {
        Plan plan = STEPS.plan(given(MINA.waiting(4), NARI.waiting(5), ANNA.atMost(1, 1)));
        assertThat(only(plan).learner()).isEqualTo(2);
        assertThat(plan.unmatched()).containsExactly(new Plan.Unmatched(1, "math", List.of(), 1));
    }

    @Test
    void aTutorsWeekIsTimedTogether() {
        Plan plan = STEPS.plan(given(
                learner(1).needs("math", 1, 60).free("MON 18:00-20:00").meeting(Delivery.ONLINE),
                learner(2).needs("math", 1, 60).free("MON 18:30-19:30").meeting(Delivery.ONLINE),
                tutor(3).teaching("math").free("MON 17:30-20:00")));
        assertThat(plan.lines()).as("18:30-19:30 splits the other's two hours").hasSize(1);
        plan = STEPS.plan(given(
                learner(1).needs("math", 1, 60).free("MON 18:00-20:30").meeting(Delivery.ONLINE),
                learner(2).needs("math", 1, 60).free("MON 18:30-19:30").meeting(Delivery.ONLINE),
                tutor(3).teaching("math").free("MON 18:00-20:30")));
        assertThat(plan.lines()).hasSize(2);
    }

    @Test
    void thirtyMinutesLieBetweenLessonsInPerson() {
        ProblemBuilder tight = given(
                learner(1).needs("math", 1, 60).free("MON 18:00-19:00").meeting(Delivery.IN_PERSON),
                learner(2).needs("math", 1, 60).free("MON 19:00-20:00").meeting(Delivery.IN_PERSON),
                tutor(3).teaching("math").free("MON 18:00-20:00"));
        assertThat(STEPS.plan(tight).lines()).hasSize(1);
        ProblemBuilder wide = given(
                learner(1).needs("math", 1, 60).free("MON 18:00-19:00").meeting(Delivery.IN_PERSON),
                learner(2).needs("math", 1, 60).free("MON 19:30-20:30").meeting(Delivery.IN_PERSON),
                tutor(3).teaching("math").free("MON 18:00-20:30"));
        assertThat(STEPS.plan(wide).lines()).hasSize(2);
    }

    @Test
    void aLearnerIsNeverInTwoLessonsAtOnce() {
        Plan plan = STEPS.plan(given(
                learner(1).needs("math", 1, 60).needs("it", 1, 60).free("MON 18:00-19:00"),
                tutor(2).teaching("math").free("MON 18:00-19:00"),
                tutor(3).teaching("it").free("MON 18:00-19:00")));
        assertThat(plan.lines()).hasSize(1);
        assertThat(plan.figures().servedAtMost()).isEqualTo(1);
        assertThat(plan.figures().weightAtMost()).isEqualTo(10);
    }

    @Test
    void anUnmatchedNeedTellsWhichRuleTookWhom() {
        Plan plan = STEPS.plan(given(
                learner(1)
                        .needs("math", 1, 60)
                        .free("MON 18:00-19:00")
                        .asksFor(Gender.FEMALE)
                        .meeting(Delivery.IN_PERSON),
                tutor(2).teaching("it").free(EVENINGS),
                ANNA.speaking("en:native"),
                tutor(4).teaching("math").free(EVENINGS).in("Busan"),
                tutor(5).teaching("math")
                        .free(EVENINGS)
                        .pledged(ProblemBuilder.MONDAY.plusWeeks(5), ProblemBuilder.MONDAY.plusWeeks(99)),
                tutor(6).teaching("math").free("TUE 18:00-19:00"),
                tutor(7).teaching("math").free(EVENINGS).paused()));
        assertThat(plan.unmatched())
                .containsExactly(new Plan.Unmatched(
                        1,
                        "math",
                        List.of(
                                new Plan.Removal(Rule.SUBJECT, 2),
                                new Plan.Removal(Rule.LANGUAGE, 1),
                                new Plan.Removal(Rule.PLACE, 1),
                                new Plan.Removal(Rule.COMMITMENT, 1),
                                new Plan.Removal(Rule.TIMES, 1)),
                        0));
    }

    @Test
    void aVetoKeepsTwoPeopleApart() {
        Plan plan =
                STEPS.plan(given(MINA, tutor(2).teaching("math").free(EVENINGS)).veto(1, 2));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.unmatched().get(0).removals()).containsExactly(new Plan.Removal(Rule.VETO, 1));
    }

    @Test
    void aWishIsGrantedWhereNobodyLosesByIt() {
        for (long wished : new long[] {3, 4}) {
            Plan plan = STEPS.plan(given(
                            MINA,
                            NARI,
                            ANNA.atMost(1, 1),
                            tutor(4).teaching("math").free(EVENINGS).atMost(1, 1))
                    .wish(1, wished, Side.LEARNER, 1));
            assertThat(plan.lines()).hasSize(2);
            assertThat(plan.lines().get(0).tutor()).isEqualTo(wished);
            assertThat(plan.lines().get(0).reasons()).contains(new Reason.Wished(Side.LEARNER, 1));
        }
    }

    @Test
    void aWishNeverCostsANeed() {
        Plan plan = STEPS.plan(given(
                        MINA,
                        learner(2).needs("it", 1, 60).free(EVENINGS),
                        ANNA,
                        tutor(4).teaching("math", "it").free(EVENINGS).atMost(1, 1))
                .wish(1, 4, Side.LEARNER, 1)
                .wish(1, 4, Side.TUTOR, 1));
        assertThat(plan.lines()).extracting(Plan.Line::tutor).containsExactly(3L, 4L);
    }

    @Test
    void theSameStepsAndSeedGiveTheSamePlan() {
        Problem problem = new RoundGenerator(3).round(60);
        Effort effort = new Effort(Duration.ofMinutes(5), 3_000, 11);
        assertThat(Matching.solve(problem, effort, Watcher.NONE))
                .isEqualTo(Matching.solve(problem, effort, Watcher.NONE));
    }

    @Nested
    class Running {

        @Test
        void isKeptThoughSomebodyElseWaitsLonger() {
            Plan plan = STEPS.plan(given(MINA, NARI.waiting(90), ANNA.atMost(1, 1))
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5));
            assertThat(only(plan).learner()).isEqualTo(1);
            assertThat(only(plan).change()).isEqualTo(Change.KEPT);
            assertThat(only(plan).meeting()).isEqualTo(Meeting.ONLINE);
            assertThat(only(plan).reasons()).contains(new Reason.Continues());
        }

        @Test
        void goesOnWithAPausedTutorAndAPledgeThatSoonEnds() {
            Plan plan = STEPS.plan(given(
                            MINA, ANNA.paused().pledged(ProblemBuilder.MONDAY.minusWeeks(52), ProblemBuilder.MONDAY))
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5));
            assertThat(only(plan).change()).isEqualTo(Change.KEPT);
        }

        @Test
        void keepsItsTutorAtOtherTimesWhenItsOwnNoLongerFit() {
            Plan plan = STEPS.plan(given(MINA, NARI.waiting(90), ANNA.atMost(1, 1))
                    .running(1, "math", 3, Meeting.ONLINE, "TUE 18:30/60", 5));
            assertThat(only(plan).learner()).isEqualTo(1);
            assertThat(only(plan).change()).isEqualTo(Change.MOVED);
            assertThat(only(plan).reasons()).contains(new Broken(Rule.TIMES), new Reason.Continues());
        }

        @Test
        void getsAnotherTutorWhenItsOwnLeft() {
            Plan plan = STEPS.plan(given(MINA, ANNA).running(1, "math", 9, Meeting.ONLINE, "MON 18:30/60", 5));
            assertThat(only(plan).tutor()).isEqualTo(3);
            assertThat(only(plan).change()).isEqualTo(Change.REPLACED);
            assertThat(only(plan).reasons()).contains(new Reason.TutorGone());
        }

        @Test
        void endsWithItsReasonWhenNobodyElseFits() {
            Plan plan = STEPS.plan(given(MINA, ANNA)
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5)
                    .veto(1, 3));
            assertThat(only(plan).change()).isEqualTo(Change.ENDED);
            assertThat(only(plan).times()).isEqualTo(ProblemBuilder.times("MON 18:30/60"));
            assertThat(only(plan).reasons()).containsExactly(new Broken(Rule.VETO));
            assertThat(plan.unmatched()).hasSize(1);
        }

        @Test
        void endsWhenNobodyAsksForTheSubjectAnyMore() {
            Plan plan = STEPS.plan(
                    given(learner(1).free(EVENINGS), ANNA).running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5));
            assertThat(only(plan).reasons()).containsExactly(new Reason.NeedGone());
            assertThat(plan.unmatched()).isEmpty();
        }

        @Test
        void theOlderStaysWhereTwoCollide() {
            Plan plan = STEPS.plan(given(
                            learner(1).needs("math", 1, 60).free("MON 18:00-19:00"),
                            learner(2).needs("math", 1, 60).free("MON 18:00-19:00"),
                            ANNA)
                    .running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 5)
                    .running(2, "math", 3, Meeting.ONLINE, "MON 18:00/60", 6));
            assertThat(plan.lines())
                    .extracting(Plan.Line::learner, Plan.Line::change)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1L, Change.ENDED),
                            org.assertj.core.groups.Tuple.tuple(2L, Change.KEPT));
            assertThat(plan.lines().get(0).reasons()).containsExactly(new Reason.Collides());
        }
    }

    @Nested
    class BadInput {

        @Test
        void nobodyAtAll() {
            assertThat(STEPS.plan(given()).figures()).isEqualTo(new Plan.Figures(0, 0, 0, 0, 0, 0));
        }

        @Test
        void noTutors() {
            Plan plan = STEPS.plan(given(MINA));
            assertThat(plan.unmatched()).hasSize(1);
            assertThat(plan.figures().servedAtMost()).isZero();
        }

        @Test
        void noHours() {
            Plan plan = STEPS.plan(given(learner(1).needs("math", 1, 60), tutor(2).teaching("math")));
            assertThat(plan.unmatched().get(0).removals()).containsExactly(new Plan.Removal(Rule.TIMES, 1));
        }

        @Test
        void everythingIsPinned() {
            Plan plan = STEPS.plan(given(MINA, ANNA).running(1, "math", 3, Meeting.IN_PERSON, "MON 18:30/60", 5));
            assertThat(plan.figures()).isEqualTo(new Plan.Figures(1, 1, 1, 10, 10, 0));
        }

        @Test
        void aThousandWishesOfOnePerson() {
            List<Object> people = new ArrayList<>();
            people.add(MINA);
            IntStream.rangeClosed(1, 1000)
                    .forEach(id -> people.add(tutor(id).teaching("math").free(EVENINGS)));
            ProblemBuilder round = given(people.toArray());
            IntStream.rangeClosed(1, 1000).forEach(id -> round.wish(1, id, Side.LEARNER, 1 + id % 3));
            assertThat(STEPS.plan(round).lines()).hasSize(1);
        }

        @Test
        void moreNeedsOfOnePersonThanTwoDaysHold() {
            ALearner learner = learner(1).free("SAT 08:00-22:00;SUN 08:00-22:00");
            String[] subjects =
                    IntStream.range(0, 50).mapToObj(i -> "subject-" + i).toArray(String[]::new);
            for (String subject : subjects) {
                learner = learner.needs(subject, 1, 60);
            }
            Plan plan = STEPS.plan(given(
                    learner,
                    tutor(2).teaching(subjects).free("SAT 08:00-22:00"),
                    tutor(3).teaching(subjects).free("SUN 08:00-22:00")));
            assertThat(plan.lines()).hasSizeBetween(20, 24);
        }
    }
}
