package org.ieum.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.junit.jupiter.api.Test;

/** What changes from a day on leaves all that lies before it. */
class PhasesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<Session> FRIDAY = times("FRI 18:00/60");
    private static final List<Session> SUNDAY = times("SUN 18:00/60");
    private static final List<Session> BOTH = times("FRI 18:00/60", "SUN 18:00/60");

    private final Pairing pairing = new Pairing(1, "english", 2, Meeting.ONLINE, FRIDAY, OCTOBER);

    @Test
    void otherTimesHoldFromTheirDayOn() {
        pairing.meet(MONDAY, Meeting.ONLINE, SUNDAY);
        assertThat(said())
                .containsExactly("2026-10-02..2026-11-30 online FRI 18:00/60", "2026-11-30.. online SUN 18:00/60");
        assertThat(pairing.at(MONDAY.minusDays(1)).times()).isEqualTo(FRIDAY);
        assertThat(pairing.at(MONDAY).times()).isEqualTo(SUNDAY);
        assertThat(pairing.times()).as("what rounds plan with").isEqualTo(SUNDAY);
        assertThat(pairing.after(MONDAY.minusDays(1)))
                .get()
                .extracting(Phase::startsOn)
                .isEqualTo(MONDAY);
        assertThat(pairing.after(MONDAY)).isEmpty();
    }

    @Test
    void soDoesAnotherWayOfMeeting() {
        pairing.meet(MONDAY, Meeting.IN_PERSON, FRIDAY);
        assertThat(said())
                .containsExactly("2026-10-02..2026-11-30 online FRI 18:00/60", "2026-11-30.. in_person FRI 18:00/60");
    }

    @Test
    void aSecondChangeTakesThePlaceOfOneThatHasNotBegun() {
        pairing.meet(MONDAY, Meeting.ONLINE, BOTH);
        pairing.meet(MONDAY, Meeting.ONLINE, SUNDAY);
        assertThat(said())
                .containsExactly("2026-10-02..2026-11-30 online FRI 18:00/60", "2026-11-30.. online SUN 18:00/60");
        assertThat(pairing.phases().get(1).most()).as("calendars may have two").isEqualTo(2);
    }

    @Test
    void anEarlierSecondChangeToo() {
        pairing.meet(MONDAY.plusWeeks(2), Meeting.ONLINE, SUNDAY);
        pairing.meet(MONDAY, Meeting.ONLINE, BOTH);
        assertThat(said())
                .containsExactly(
                        "2026-10-02..2026-11-30 online FRI 18:00/60", "2026-11-30.. online FRI 18:00/60;SUN 18:00/60");
    }

    @Test
    void aLaterSecondChangeLeavesTheFirst() {
        pairing.meet(MONDAY, Meeting.ONLINE, SUNDAY);
        pairing.meet(MONDAY.plusWeeks(1), Meeting.ONLINE, FRIDAY);
        assertThat(said())
                .containsExactly(
                        "2026-10-02..2026-11-30 online FRI 18:00/60",
                        "2026-11-30..2026-12-07 online SUN 18:00/60",
                        "2026-12-07.. online FRI 18:00/60");
    }

    @Test
    void aChangeThatIsTakenBackLeavesTheTimesAsTheyWere() {
        pairing.meet(MONDAY, Meeting.ONLINE, SUNDAY);
        pairing.meet(MONDAY, Meeting.ONLINE, FRIDAY);
        assertThat(said())
                .containsExactly("2026-10-02.. online FRI 18:00/60", "2026-11-30..2026-11-30 online SUN 18:00/60");
        assertThat(pairing.at(MONDAY.plusYears(1)).times()).isEqualTo(FRIDAY);
    }

    @Test
    void whatHasNotBegunBeginsAtTheOtherTimes() {
        Pairing ahead = new Pairing(1, "english", 2, Meeting.ONLINE, FRIDAY, MONDAY.plusWeeks(1));
        ahead.meet(MONDAY, Meeting.ONLINE, SUNDAY);
        assertThat(said(ahead)).containsExactly("2026-12-07.. online SUN 18:00/60");
        assertThat(ahead.at(MONDAY).times()).as("before the first day").isEqualTo(SUNDAY);
    }

    @Test
    void itEndsOnItsDayAndNoLaterTimesBegin() {
        pairing.meet(MONDAY.plusWeeks(1), Meeting.ONLINE, SUNDAY);
        pairing.end(EndReason.NEED_GONE, "system", MONDAY);
        assertThat(said())
                .containsExactly(
                        "2026-10-02..2026-11-30 online FRI 18:00/60", "2026-12-07..2026-12-07 online SUN 18:00/60");
        assertThat(pairing.runsOn(MONDAY.minusDays(1))).isTrue();
        assertThat(pairing.runsOn(MONDAY)).isFalse();
    }

    @Test
    void whatEndsBeforeItBeginsNeverRan() {
        Pairing ahead = new Pairing(1, "english", 2, Meeting.ONLINE, FRIDAY, MONDAY.plusWeeks(1));
        ahead.end(EndReason.NEED_GONE, "system", MONDAY);
        assertThat(said(ahead)).containsExactly("2026-12-07..2026-12-07 online FRI 18:00/60");
        assertThat(ahead.runsOn(MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void aFileThatSaysAnotherFirstDayMovesTheBeginningAlone() {
        pairing.meet(MONDAY, Meeting.ONLINE, SUNDAY);
        pairing.run(OCTOBER.minusWeeks(2));
        assertThat(said().get(0)).startsWith("2026-09-18..2026-11-30");
        pairing.run(MONDAY.plusDays(2));
        assertThat(said())
                .containsExactly("2026-09-18..2026-09-18 online FRI 18:00/60", "2026-12-02.. online SUN 18:00/60");
    }

    @Test
    void anOfferHasOneSpanHoweverOftenItsTimesChange() {
        Pairing offer = Pairing.offered(1, "english", 2, Meeting.ONLINE, BOTH, MONDAY);
        offer.meet(MONDAY.plusWeeks(3), Meeting.ONLINE, SUNDAY);
        assertThat(said(offer)).containsExactly("2026-11-30.. online SUN 18:00/60");
        offer.fallThrough(PairingState.DECLINED);
        assertThat(said(offer)).containsExactly("2026-11-30..2026-11-30 online SUN 18:00/60");
        offer.offerAgain();
        offer.run(MONDAY.plusDays(3));
        assertThat(said(offer)).containsExactly("2026-12-03.. online SUN 18:00/60");
        assertThat(offer.phases().get(0).most()).isEqualTo(2);
    }

    private List<String> said() {
        return said(pairing);
    }

    private static List<String> said(Pairing pairing) {
        return pairing.phases().stream()
                .map(phase -> phase.startsOn() + ".."
                        + phase.end().map(Object::toString).orElse("") + " "
                        + phase.meeting().code() + " "
                        + String.join(
                                ";",
                                phase.times().stream().map(Object::toString).toList()))
                .toList();
    }

    private static List<Session> times(String... times) {
        return Stream.of(times).map(Session::parse).toList();
    }
}
