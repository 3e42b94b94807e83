package org.ieum.matching.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.List;
import java.util.TreeSet;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.matching.Matching;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final String DAY = "MON 09:00-18:00;TUE 09:00-18:00";
    private static final ProblemBuilder.ALearner MINA =
            learner(1).needs("math", 1, 60).needs("it", 1, 60).free(DAY);
    private static final ProblemBuilder.ATutor ANNA =
            tutor(2).teaching("math", "it").free(DAY);

    private static Plan.Line line(long learner, String subject, long tutor, Meeting meeting, String times) {
        return new Plan.Line(
                learner, subject, tutor, meeting, new TreeSet<>(ProblemBuilder.times(times)), Change.NEW, List.of());
    }

    private static List<Kind> kinds(ProblemBuilder round, Plan.Line... lines) {
        return Matching.violations(round.problem(), List.of(lines)).stream()
                .map(Violation::kind)
                .toList();
    }

    private static Plan.Line good() {
        return line(1, "math", 2, Meeting.ONLINE, "MON 10:00/60");
    }

    @Test
    void nothingIsWrongWithAPlanThatFits() {
        assertThat(kinds(given(MINA, ANNA), good())).isEmpty();
    }

    @Test
    void strangers() {
        assertThat(kinds(given(MINA, ANNA), line(1, "math", 9, Meeting.ONLINE, "MON 10:00/60")))
                .containsExactly(Kind.UNKNOWN_PERSON);
        assertThat(kinds(given(MINA, ANNA), line(1, "science", 2, Meeting.ONLINE, "MON 10:00/60")))
                .containsExactly(Kind.UNKNOWN_NEED);
    }

    @Test
    void aNeedServedTwice() {
        assertThat(kinds(given(MINA, ANNA), good(), line(1, "math", 2, Meeting.ONLINE, "TUE 10:00/60")))
                .containsExactly(Kind.SERVED_TWICE);
    }

    @Test
    void eachRuleOfAFit() {
        assertThat(kinds(given(MINA, ANNA.teaching("it")), good())).containsExactly(Kind.SUBJECT);
        assertThat(kinds(given(MINA, ANNA.paused()), good())).containsExactly(Kind.SUBJECT);
        assertThat(kinds(given(MINA, ANNA.speaking("ko:A2", "en:native")), good()))
                .containsExactly(Kind.LANGUAGE);
        assertThat(kinds(given(MINA.meeting(Delivery.IN_PERSON), ANNA.in("Busan")), good()))
                .containsExactly(Kind.PLACE, Kind.MEETING);
        assertThat(kinds(
                        given(
                                MINA,
                                ANNA.pledged(ProblemBuilder.MONDAY.plusDays(29), ProblemBuilder.MONDAY.plusWeeks(99))),
                        good()))
                .containsExactly(Kind.COMMITMENT);
        assertThat(kinds(
                        given(
                                MINA,
                                ANNA.pledged(
                                        ProblemBuilder.MONDAY.minusWeeks(52), ProblemBuilder.MONDAY.plusDays(272))),
                        good()))
                .containsExactly(Kind.COMMITMENT);
        assertThat(kinds(given(MINA.asksFor(Gender.MALE), ANNA), good())).containsExactly(Kind.GENDER);
        assertThat(kinds(given(MINA.minor(), ANNA), good())).containsExactly(Kind.RECORD_CHECK);
        assertThat(kinds(given(MINA.minor(), ANNA.checked()), good())).isEmpty();
        assertThat(kinds(given(MINA, ANNA).veto(1, 2), good())).containsExactly(Kind.VETO);
    }

    @Test
    void timesThatDoNotFit() {
        for (String times : List.of("WED 10:00/60", "MON 17:30/60", "MON 10:00/90", "MON 10:00/60;TUE 10:00/60")) {
            assertThat(kinds(given(MINA, ANNA), line(1, "math", 2, Meeting.ONLINE, times)))
                    .as(times)
                    .containsExactly(Kind.TIMES);
        }
    }

    @Test
    void aWayToMeetThatOneOfThemRefuses() {
        assertThat(kinds(given(MINA.meeting(Delivery.IN_PERSON), ANNA), good())).containsExactly(Kind.MEETING);
    }

    @Test
    void peopleInTwoPlaces() {
        assertThat(kinds(given(MINA, ANNA), good(), line(1, "it", 2, Meeting.ONLINE, "MON 10:30/60")))
                .containsExactly(Kind.DOUBLE_BOOKED, Kind.DOUBLE_BOOKED);
        assertThat(kinds(
                        given(MINA, ANNA),
                        line(1, "math", 2, Meeting.IN_PERSON, "MON 10:00/60"),
                        line(1, "it", 2, Meeting.IN_PERSON, "MON 11:00/60")))
                .containsExactly(Kind.TRAVEL, Kind.TRAVEL);
    }

    @Test
    void aTutorWithTooMuch() {
        Plan.Line more = line(1, "it", 2, Meeting.ONLINE, "TUE 10:00/60");
        assertThat(kinds(given(MINA, ANNA.atMost(1, 1)), good(), more)).containsExactly(Kind.MAX_SESSIONS);
        ProblemBuilder.ALearner nari = learner(3).needs("it", 1, 60).free(DAY);
        Plan.Line other = line(3, "it", 2, Meeting.ONLINE, "TUE 10:00/60");
        assertThat(kinds(given(MINA, nari, ANNA.atMost(3, 1)), good(), other)).containsExactly(Kind.MAX_LEARNERS);
    }

    @Test
    void runningPairings() {
        ProblemBuilder round = given(MINA, ANNA).running(1, "math", 2, Meeting.ONLINE, "MON 10:00/60", 3);
        assertThat(kinds(round)).containsExactly(Kind.DROPPED, Kind.BROKEN);
        assertThat(kinds(round, good())).containsExactly(Kind.CHANGE_LABEL);
        Plan.Line moved = new Plan.Line(
                1,
                "math",
                2,
                Meeting.ONLINE,
                new TreeSet<>(ProblemBuilder.times("TUE 10:00/60")),
                Change.MOVED,
                List.of());
        assertThat(kinds(round, moved)).containsExactly(Kind.MOVED);
    }
}
