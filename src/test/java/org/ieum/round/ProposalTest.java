package org.ieum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.ieum.fit.Slot;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be done to a proposal, and what is refused. */
class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final List<Session> TIMES = List.of(Session.parse("TUE 19:00/60"));
    private static final Slot OTHER = new Slot(Meeting.ONLINE, List.of(Session.parse("THU 19:00/60")));

    @ParameterizedTest
    @EnumSource(
            value = Change.class,
            names = {"NEW", "REPLACED"})
    void anotherTutorTakesWhatIsNew(Change change) {
        Proposal proposal = proposal(change);
        proposal.become(9, OTHER);
        assertThat(proposal.tutorId()).isEqualTo(9);
        assertThat(proposal.times()).isEqualTo(OTHER.times());
    }

    @ParameterizedTest
    @EnumSource(
            value = Change.class,
            mode = EXCLUDE,
            names = {"NEW", "REPLACED"})
    void nobodyTakesWhatRuns(Change change) {
        assertThatIllegalStateException().isThrownBy(() -> proposal(change).become(9, OTHER));
    }

    @Test
    void anObjectionGoesWithTheRejection() {
        Proposal proposal = proposal(Change.NEW);
        assertThatIllegalStateException().isThrownBy(() -> proposal.object(Objection.LOAD, ""));
        proposal.decide(Decision.REJECTED, false, "account:7", NOW);
        proposal.object(Objection.LOAD, " too much ");
        assertThat(proposal.objection()).contains(Objection.LOAD);
        assertThat(proposal.objectionNote()).contains("too much");
        proposal.decide(Decision.OPEN, false, "account:7", NOW);
        assertThat(proposal.objection()).isEmpty();
        assertThat(proposal.objectionNote()).isEmpty();
    }

    @Test
    void whatIsTakenBackWasDecidedByNobody() {
        Proposal proposal = proposal(Change.NEW);
        proposal.decide(Decision.APPROVED, false, "account:7", NOW);
        assertThat(proposal.decidedBy()).isEqualTo("account:7");
        proposal.decide(Decision.OPEN, false, "account:8", NOW);
        assertThat(proposal.decidedBy()).isNull();
        assertThat(proposal.decidedAt()).isNull();
        proposal.decide(Decision.OPEN, true, "account:8", NOW);
        assertThat(proposal.decidedBy()).as("who locked it").isEqualTo("account:8");
    }

    private static Proposal proposal(Change change) {
        return new Proposal(1, 1, new Plan.Line(2, "math", 3, Meeting.ONLINE, new TreeSet<>(TIMES), change, List.of()));
    }
}
