package org.ieum.matching.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.Round.learner;
import static org.ieum.matching.Round.tutor;

import java.util.List;
import java.util.TreeSet;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.matching.Matching;
import org.ieum.matching.Round;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final String DAY = "MON 09:00-18:00;TUE 09:00-18:00";
    private static final Round.ALearner MINA =
            learner(1).needs("math", 1, 60).needs("it", 1, 60).free(DAY);
    private static final Round.ATutor ANNA = tutor(2).teaching("math", "it").free(DAY);

    private static Plan.Line line(long learner, String subject, long tutor, Meeting meeting, String times) {
        return new Plan.Line(
                learner, subject, tutor, meeting, new TreeSet<>(Round.times(times)), Change.NEW, List.of());
    }

    private static List<Kind> kinds(Round round, Plan.Line... lines) {
        return Matching.violations(round.problem(), List.of(lines)).stream()
                .map(Violation::kind)
                .toList();
    }

    private static Plan.Line good() {
        return line(1, "math", 2, Meeting.ONLINE, "MON 10:00/60");
    }

    @Test
    void nothingIsWrongWithAPlanThatFits() {
        assertThat(kinds(Round.of(MINA, ANNA), good())).isEmpty();
    }

    @Test
    void strangers() {
        assertThat(kinds(Round.of(MINA, ANNA), line(1, "math", 9, Meeting.ONLINE, "MON 10:00/60")))
                .containsExactly(Kind.UNKNOWN_PERSON);
        assertThat(kinds(Round.of(MINA, ANNA), line(1, "science", 2, Meeting.ONLINE, "MON 10:00/60")))
                .containsExactly(Kind.UNKNOWN_NEED);
    }

    @Test
    void aNeedServedTwice() {
        assertThat(kinds(Round.of(MINA, ANNA), good(), line(1, "math", 2, Meeting.ONLINE, "TUE 10:00/60")))
                .containsExactly(Kind.SERVED_TWICE);
    }

    @Test
    void eachRuleOfAFit() {
        assertThat(kinds(Round.of(MINA, ANNA.teaching("it")), good())).containsExactly(Kind.SUBJECT);
        assertThat(kinds(Round.of(MINA, ANNA.paused()), good())).containsExactly(Kind.SUBJECT);
        assertThat(kinds(Round.of(MINA, ANNA.speaking("ko:A2", "en:native")), good()))
                .containsExactly(Kind.LANGUAGE);
        assertThat(kinds(Round.of(MINA.meeting(Delivery.IN_PERSON), ANNA.in("Busan")), good()))
                .containsExactly(Kind.PLACE, Kind.MEETING);
        assertThat(kinds(Round.of(MINA, ANNA.pledged(Round.MONDAY.plusDays(29), Round.MONDAY.plusWeeks(99))), good()))
                .containsExactly(Kind.COMMITMENT);
        assertThat(kinds(Round.of(MINA, ANNA.pledged(Round.MONDAY.minusWeeks(52), Round.MONDAY.plusDays(272))), good()))
                .containsExactly(Kind.COMMITMENT);
        assertThat(kinds(Round.of(MINA.asksFor(Gender.MALE), ANNA), good())).containsExactly(Kind.GENDER);
        assertThat(kinds(Round.of(MINA, ANNA).veto(1, 2), good())).containsExactly(Kind.VETO);
    }

    @Test
    void timesThatDoNotFit() {
        for (String times : List.of("WED 10:00/60", "MON 17:30/60", "MON 10:00/90", "MON 10:00/60;TUE 10:00/60")) {
            assertThat(kinds(Round.of(MINA, ANNA), line(1, "math", 2, Meeting.ONLINE, times)))
                    .as(times)
                    .containsExactly(Kind.TIMES);
        }
    }

    @Test
    void aWayToMeetThatOneOfThemRefuses() {
        assertThat(kinds(Round.of(MINA.meeting(Delivery.IN_PERSON), ANNA), good()))
                .containsExactly(Kind.MEETING);
    }

    @Test
    void peopleInTwoPlaces() {
        assertThat(kinds(Round.of(MINA, ANNA), good(), line(1, "it", 2, Meeting.ONLINE, "MON 10:30/60")))
                .containsExactly(Kind.DOUBLE_BOOKED, Kind.DOUBLE_BOOKED);
        assertThat(kinds(
                        Round.of(MINA, ANNA),
                        line(1, "math", 2, Meeting.IN_PERSON, "MON 10:00/60"),
                        line(1, "it", 2, Meeting.IN_PERSON, "MON 11:00/60")))
                .containsExactly(Kind.TRAVEL, Kind.TRAVEL);
    }

    @Test
    void aTutorWithTooMuch() {
        Plan.Line more = line(1, "it", 2, Meeting.ONLINE, "TUE 10:00/60");
        assertThat(kinds(Round.of(MINA, ANNA.atMost(1, 1)), good(), more)).containsExactly(Kind.MAX_SESSIONS);
        Round.ALearner nari = learner(3).needs("it", 1, 60).free(DAY);
        Plan.Line other = line(3, "it", 2, Meeting.ONLINE, "TUE 10:00/60");
        assertThat(kinds(Round.of(MINA, nari, ANNA.atMost(3, 1)), good(), other))
                .containsExactly(Kind.MAX_LEARNERS);
    }

    @Test
    void runningPairings() {
        Round round = Round.of(MINA, ANNA).running(1, "math", 2, Meeting.ONLINE, "MON 10:00/60", 3);
        assertThat(kinds(round)).containsExactly(Kind.DROPPED, Kind.BROKEN);
        assertThat(kinds(round, good())).containsExactly(Kind.CHANGE_LABEL);
        Plan.Line moved = new Plan.Line(
                1, "math", 2, Meeting.ONLINE, new TreeSet<>(Round.times("TUE 10:00/60")), Change.MOVED, List.of());
        assertThat(kinds(round, moved)).containsExactly(Kind.MOVED);
    }
}
