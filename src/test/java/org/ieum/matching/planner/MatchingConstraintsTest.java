package org.ieum.matching.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ieum.kernel.Meeting;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Criterion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

class MatchingConstraintsTest {

    private static final Timetable.Travel HALF_AN_HOUR = new Timetable.Travel(1);
    private static final TeachingSlot.Teacher ANNA = new TeachingSlot.Teacher(1, 3, 2);
    private static final TeachingSlot.Teacher BORA = new TeachingSlot.Teacher(2, 3, 2);

    private final ConstraintVerifier<MatchingConstraints, Timetable> verifier = ConstraintVerifier.build(
                    new MatchingConstraints(), Timetable.class, Demand.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private static Demand demand(int need, int learner, TeachingSlot.Teacher teacher, Meeting meeting, String times) {
        return demand(need, learner, -1, new TeachingSlot(teacher, meeting, Times.of(ProblemBuilder.times(times)), 0));
    }

    private static Demand demand(int need, int learner, int runningTutor, TeachingSlot slot) {
        int sessions = slot == null ? 1 : Times.sessions(slot.times(), 2).size();
        Demand demand = new Demand(new Demand.Request(need, learner, sessions, 2, 10 * need, runningTutor), null);
        demand.setSlot(slot);
        return demand;
    }

    private static Demand waiting(int need, int learner) {
        return demand(need, learner, -1, null);
    }

    @Nested
    class TutorDoubleBooked {

        private SingleConstraintAssertion given(Object... facts) {
            return verifier.verifyThat(MatchingConstraints::tutorDoubleBooked).given(facts);
        }

        @Test
        void countsTheHalfHoursThatOverlap() {
            given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(2, 2, ANNA, Meeting.ONLINE, "MON 10:30/60"))
                    .penalizesBy(1);
        }

        @Test
        void letsLessonsTouch() {
            given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(2, 2, ANNA, Meeting.ONLINE, "MON 11:00/60"))
                    .penalizesBy(0);
        }

        @Test
        void looksAtOneTutorAlone() {
            given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(2, 1, BORA, Meeting.ONLINE, "MON 10:00/60"),
                            waiting(3, 3),
                            waiting(4, 4))
                    .penalizesBy(0);
        }
    }

    @Nested
    class LearnerDoubleBooked {

        private SingleConstraintAssertion given(Object... facts) {
            return verifier.verifyThat(MatchingConstraints::learnerDoubleBooked).given(facts);
        }

        @Test
        void countsTheHalfHoursThatOverlap() {
            given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60;TUE 10:00/60"),
                            demand(2, 1, BORA, Meeting.ONLINE, "MON 10:00/60;TUE 09:30/60"))
                    .penalizesBy(3);
        }

        @Test
        void looksAtOneLearnerAlone() {
            given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(2, 2, BORA, Meeting.ONLINE, "MON 10:00/60"),
                            waiting(3, 1))
                    .penalizesBy(0);
        }
    }

    @Nested
    class TutorTravel {

        private SingleConstraintAssertion given(Object... facts) {
            return verifier.verifyThat(MatchingConstraints::tutorTravel).given(facts);
        }

        @Test
        void asksForHalfAnHourBetweenLessonsInPerson() {
            Demand early = demand(1, 1, ANNA, Meeting.IN_PERSON, "MON 10:00/60");
            given(HALF_AN_HOUR, early, demand(2, 2, ANNA, Meeting.IN_PERSON, "MON 11:00/60"))
                    .penalizesBy(1);
            given(HALF_AN_HOUR, early, demand(2, 2, ANNA, Meeting.IN_PERSON, "MON 11:30/60"))
                    .penalizesBy(0);
        }

        @Test
        void asksNothingOfLessonsOnline() {
            given(
                            HALF_AN_HOUR,
                            demand(1, 1, ANNA, Meeting.IN_PERSON, "MON 10:00/60"),
                            demand(2, 2, ANNA, Meeting.ONLINE, "MON 11:00/60"))
                    .penalizesBy(0);
        }
    }

    @Nested
    class LearnerTravel {

        private SingleConstraintAssertion given(Object... facts) {
            return verifier.verifyThat(MatchingConstraints::learnerTravel).given(facts);
        }

        @Test
        void asksForHalfAnHourBetweenLessonsInPerson() {
            Demand late = demand(1, 1, ANNA, Meeting.IN_PERSON, "MON 11:00/60");
            given(HALF_AN_HOUR, late, demand(2, 1, BORA, Meeting.IN_PERSON, "MON 10:00/60"))
                    .penalizesBy(1);
            given(HALF_AN_HOUR, late, demand(2, 2, BORA, Meeting.IN_PERSON, "MON 10:00/60"))
                    .penalizesBy(0);
        }
    }

    @Nested
    class MaxSessions {

        @Test
        void countsLessonsBeyondATutorsMost() {
            verifier.verifyThat(MatchingConstraints::maxSessions)
                    .given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60;TUE 10:00/60;WED 10:00/60"),
                            demand(2, 2, ANNA, Meeting.ONLINE, "MON 12:00/60;TUE 12:00/60"),
                            demand(3, 3, BORA, Meeting.ONLINE, "MON 12:00/60;TUE 12:00/60;WED 12:00/60"),
                            waiting(4, 4))
                    .penalizesBy(2);
        }
    }

    @Nested
    class MaxLearners {

        @Test
        void countsALearnerOnce() {
            verifier.verifyThat(MatchingConstraints::maxLearners)
                    .given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(2, 1, ANNA, Meeting.ONLINE, "MON 12:00/60"),
                            demand(3, 2, ANNA, Meeting.ONLINE, "MON 14:00/60"))
                    .penalizesBy(0);
        }

        @Test
        void countsLearnersBeyondATutorsMost() {
            verifier.verifyThat(MatchingConstraints::maxLearners)
                    .given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(2, 2, ANNA, Meeting.ONLINE, "MON 12:00/60"),
                            demand(3, 3, ANNA, Meeting.ONLINE, "MON 14:00/60"))
                    .penalizesBy(1);
        }
    }

    @Nested
    class Continuity {

        @Test
        void rewardsARunningPairingThatKeepsItsTutor() {
            TeachingSlot slot =
                    new TeachingSlot(ANNA, Meeting.ONLINE, Times.of(ProblemBuilder.times("MON 10:00/60")), 0);
            verifier.verifyThat(MatchingConstraints::continuity)
                    .given(
                            demand(1, 1, ANNA.number(), slot),
                            demand(2, 2, BORA.number(), slot),
                            demand(3, 3, -1, slot),
                            demand(4, 4, ANNA.number(), null))
                    .rewardsWith(1);
        }
    }

    @Nested
    class WeightServed {

        @Test
        void rewardsByTheWeightOfANeed() {
            verifier.verifyThat(MatchingConstraints::weightServed)
                    .given(
                            demand(3, 1, ANNA, Meeting.ONLINE, "MON 10:00/60"),
                            demand(4, 1, BORA, Meeting.ONLINE, "MON 12:00/60"),
                            waiting(9, 9))
                    .rewardsWith(70);
        }
    }

    @Nested
    class Wish {

        @Test
        void rewardsByTheDearness() {
            TeachingSlot wished =
                    new TeachingSlot(ANNA, Meeting.ONLINE, Times.of(ProblemBuilder.times("MON 10:00/60")), 3);
            verifier.verifyThat(MatchingConstraints::wish)
                    .given(demand(1, 1, -1, wished), demand(2, 2, BORA, Meeting.ONLINE, "MON 10:00/60"))
                    .rewardsWith(3);
        }
    }

    @Nested
    class InPerson {

        @Test
        void rewardsEachLesson() {
            verifier.verifyThat(MatchingConstraints::inPerson)
                    .given(
                            demand(1, 1, ANNA, Meeting.IN_PERSON, "MON 10:00/60;TUE 10:00/60"),
                            demand(2, 2, BORA, Meeting.ONLINE, "MON 10:00/60"),
                            waiting(3, 3))
                    .rewardsWith(2);
        }
    }

    @Nested
    class CompactDays {

        @Test
        void rewardsADayThatTwoNeedsShare() {
            verifier.verifyThat(MatchingConstraints::compactDays)
                    .given(
                            demand(1, 1, ANNA, Meeting.ONLINE, "MON 10:00/60;TUE 10:00/60"),
                            demand(2, 2, ANNA, Meeting.ONLINE, "MON 12:00/60;WED 10:00/60"),
                            demand(3, 3, BORA, Meeting.ONLINE, "MON 12:00/60"))
                    .rewardsWith(1);
        }
    }

    @Test
    void everyConstraintHasItsTests() {
        assertThat(Arrays.stream(MatchingConstraintsTest.class.getDeclaredClasses())
                        .map(type -> type.getSimpleName().toLowerCase(java.util.Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MatchingConstraints.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType().getSimpleName().equals("Constraint"))
                        .map(method -> method.getName().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    @Test
    void everyConstraintHasTheNameOfACriterion() {
        assertThat(Arrays.stream(MatchingConstraints.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType().getSimpleName().equals("Constraint"))
                        .map(method ->
                                method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Criterion.values()).map(Criterion::name).toList());
    }
}
