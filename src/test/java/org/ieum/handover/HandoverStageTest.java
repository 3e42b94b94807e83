package org.ieum.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.ieum.kernel.Meeting;
import org.junit.jupiter.api.Test;

/** A hand-over guards its own state. */
class HandoverStageTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final LocalDate DUE = LocalDate.EPOCH;

    @Test
    void goesFromOpenOverAProposedPlaceToAnArrangedOne() {
        Handover handover = new Handover(1, Meeting.IN_PERSON, DUE, NOW);
        assertThat(handover.stage()).isEqualTo(HandoverStage.OPEN);
        handover.propose(7);
        assertThat(handover.stage()).isEqualTo(HandoverStage.PROPOSED);
        handover.agree(NOW);
        assertThat(handover.stage()).isEqualTo(HandoverStage.ARRANGED);
        handover.propose(8);
        assertThat(handover.stage()).as("another place is asked about anew").isEqualTo(HandoverStage.PROPOSED);
        handover.refuse(DUE);
        assertThat(handover.stage()).isEqualTo(HandoverStage.OPEN);
    }

    @Test
    void ofTwoWhoHaveMetAlreadyARoomOrAPlaceCanStillBeSaid() {
        Handover running = Handover.takenOver(1, Meeting.IN_PERSON, DUE, NOW);
        running.propose(7);
        running.haveMet(NOW);
        assertThat(running.stage()).isEqualTo(HandoverStage.MET);
        assertThat(running.placeId()).isEmpty();
        running.propose(8);
        assertThat(running.stage()).isEqualTo(HandoverStage.PROPOSED);
        assertThatThrownBy(() -> running.holdBack(DUE)).isInstanceOf(IllegalStateException.class);
        running.agree(NOW);
        assertThatThrownBy(() -> running.haveMet(NOW)).isInstanceOf(IllegalStateException.class);
        Handover begunHere = new Handover(2, Meeting.ONLINE, DUE, NOW);
        assertThatThrownBy(() -> begunHere.haveMet(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        Handover inPerson = new Handover(1, Meeting.IN_PERSON, DUE, NOW);
        assertThatThrownBy(() -> inPerson.agree(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inPerson.refuse(DUE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inPerson.meetIn("https://x.example/", NOW)).isInstanceOf(IllegalStateException.class);
        Handover online = new Handover(1, Meeting.ONLINE, DUE, NOW);
        assertThatThrownBy(() -> online.propose(7)).isInstanceOf(IllegalStateException.class);
    }
}
