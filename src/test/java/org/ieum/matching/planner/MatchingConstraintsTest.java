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
import org.optaplanner.test.api.score.stream.SingleConstraintVerification;

class MatchingConstraintsTest {

    private static final Timetable.Travel HALF_AN_HOUR = new Timetable.Travel(1);
    private static final TeachingSlot.Teacher ANNA = new TeachingSlot.Teacher(1, 3, 2);
    private static final TeachingSlot.Teacher BORA = new TeachingSlot.Teacher(2, 3, 2);

    private final ConstraintVerifier<MatchingConstraints, Timetable> verifier = ConstraintVerifier.build(
                    new MatchingConstraints(), Timetable.class, Demand.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private static Demand online(int need, int learner, TeachingSlot.Teacher teacher, String times) {
        return demand(need, learner, -1, slot(teacher, Meeting.ONLINE, times, 0));
    }

    private static Demand inPerson(int need, int learner, TeachingSlot.Teacher teacher, String times) {
        return demand(need, learner, -1, slot(teacher, Meeting.IN_PERSON, times, 0));
    }

    private static TeachingSlot slot(TeachingSlot.Teacher teacher, Meeting meeting, String times, int wish) {
        return new TeachingSlot(teacher, meeting, Times.of(ProblemBuilder.times(times)), wish);
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

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::tutorDoubleBooked);

        @Test
        void countsTheHalfHoursThatOverlap() {
            rule.given(online(1, 1, ANNA, "MON 10:00/60"), online(2, 2, ANNA, "MON 10:30/60"))
                    .penalizesBy(1);
        }

        @Test
        void letsLessonsTouch() {
            rule.given(online(1, 1, ANNA, "MON 10:00/60"), online(2, 2, ANNA, "MON 11:00/60"))
                    .penalizesBy(0);
        }

        @Test
        void looksAtOneTutorAlone() {
            rule.given(
                            online(1, 1, ANNA, "MON 10:00/60"),
                            online(2, 1, BORA, "MON 10:00/60"),
                            waiting(3, 3),
                            waiting(4, 4))
                    .penalizesBy(0);
        }
    }

    @Nested
    class LearnerDoubleBooked {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::learnerDoubleBooked);

        @Test
        void countsTheHalfHoursThatOverlap() {
            rule.given(online(1, 1, ANNA, "MON 10:00/60;TUE 10:00/60"), online(2, 1, BORA, "MON 10:00/60;TUE 09:30/60"))
                    .penalizesBy(3);
        }

        @Test
        void looksAtOneLearnerAlone() {
            rule.given(online(1, 1, ANNA, "MON 10:00/60"), online(2, 2, BORA, "MON 10:00/60"), waiting(3, 1))
                    .penalizesBy(0);
        }
    }

    @Nested
    class TutorTravel {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::tutorTravel);

        @Test
        void asksForHalfAnHourBetweenLessonsInPerson() {
            Demand early = inPerson(1, 1, ANNA, "MON 10:00/60");
            rule.given(HALF_AN_HOUR, early, inPerson(2, 2, ANNA, "MON 11:00/60"))
                    .penalizesBy(1);
            rule.given(HALF_AN_HOUR, early, inPerson(2, 2, ANNA, "MON 11:30/60"))
                    .penalizesBy(0);
        }

        @Test
        void asksNothingOfLessonsOnline() {
            rule.given(HALF_AN_HOUR, inPerson(1, 1, ANNA, "MON 10:00/60"), online(2, 2, ANNA, "MON 11:00/60"))
                    .penalizesBy(0);
        }
    }

    @Nested
    class LearnerTravel {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::learnerTravel);

        @Test
        void asksForHalfAnHourBetweenLessonsInPerson() {
            Demand late = inPerson(1, 1, ANNA, "MON 11:00/60");
            rule.given(HALF_AN_HOUR, late, inPerson(2, 1, BORA, "MON 10:00/60")).penalizesBy(1);
            rule.given(HALF_AN_HOUR, late, inPerson(2, 2, BORA, "MON 10:00/60")).penalizesBy(0);
        }
    }

    @Nested
    class MaxSessions {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::maxSessions);

        @Test
        void countsLessonsBeyondATutorsMost() {
            rule.given(
                            online(1, 1, ANNA, "MON 10:00/60;TUE 10:00/60;WED 10:00/60"),
                            online(2, 2, ANNA, "MON 12:00/60;TUE 12:00/60"),
                            online(3, 3, BORA, "MON 12:00/60;TUE 12:00/60;WED 12:00/60"),
                            waiting(4, 4))
                    .penalizesBy(2);
        }
    }

    @Nested
    class MaxLearners {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::maxLearners);

        @Test
        void countsALearnerOnce() {
            rule.given(
                            online(1, 1, ANNA, "MON 10:00/60"),
                            online(2, 1, ANNA, "MON 12:00/60"),
                            online(3, 2, ANNA, "MON 14:00/60"))
                    .penalizesBy(0);
        }

        @Test
        void countsLearnersBeyondATutorsMost() {
            rule.given(
                            online(1, 1, ANNA, "MON 10:00/60"),
                            online(2, 2, ANNA, "MON 12:00/60"),
                            online(3, 3, ANNA, "MON 14:00/60"))
                    .penalizesBy(1);
        }
    }

    @Nested
    class Continuity {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::continuity);

        @Test
        void rewardsARunningPairingThatKeepsItsTutor() {
            TeachingSlot slot = slot(ANNA, Meeting.ONLINE, "MON 10:00/60", 0);
            rule.given(
                            demand(1, 1, ANNA.number(), slot),
                            demand(2, 2, BORA.number(), slot),
                            demand(3, 3, -1, slot),
                            demand(4, 4, ANNA.number(), null))
                    .rewardsWith(1);
        }
    }

    @Nested
    class WeightServed {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::weightServed);

        @Test
        void rewardsByTheWeightOfANeed() {
            rule.given(online(3, 1, ANNA, "MON 10:00/60"), online(4, 1, BORA, "MON 12:00/60"), waiting(9, 9))
                    .rewardsWith(70);
        }
    }

    @Nested
    class Wish {

        private final SingleConstraintVerification<Timetable> rule = verifier.verifyThat(MatchingConstraints::wish);

        @Test
        void rewardsByTheDearness() {
            TeachingSlot wished = slot(ANNA, Meeting.ONLINE, "MON 10:00/60", 3);
            rule.given(demand(1, 1, -1, wished), online(2, 2, BORA, "MON 10:00/60"))
                    .rewardsWith(3);
        }
    }

    @Nested
    class InPerson {

        private final SingleConstraintVerification<Timetable> rule = verifier.verifyThat(MatchingConstraints::inPerson);

        @Test
        void rewardsEachLesson() {
            rule.given(
                            inPerson(1, 1, ANNA, "MON 10:00/60;TUE 10:00/60"),
                            online(2, 2, BORA, "MON 10:00/60"),
                            waiting(3, 3))
                    .rewardsWith(2);
        }
    }

    @Nested
    class CompactDays {

        private final SingleConstraintVerification<Timetable> rule =
                verifier.verifyThat(MatchingConstraints::compactDays);

        @Test
        void rewardsADayThatTwoNeedsShare() {
            rule.given(
                            online(1, 1, ANNA, "MON 10:00/60;TUE 10:00/60"),
                            online(2, 2, ANNA, "MON 12:00/60;WED 10:00/60"),
                            online(3, 3, BORA, "MON 12:00/60"))
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
