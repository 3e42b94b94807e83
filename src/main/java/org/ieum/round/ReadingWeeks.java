package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.learner.Learners;
import org.ieum.tutor.Tutors;

/** Reads the weeks of the two people of a proposal. */
@Singleton
public class ReadingWeeks {

    @Inject Proposals proposals;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject ZoneId zone;

    /**
     * The week in which the round takes effect, in the installation's zone.
     *
     * @param learner when the learner has time
     * @param tutor when the tutor has time
     * @param others what else the round proposes for either of them and nobody rejected
     */
    public record TwoWeeks(HalfHours learner, HalfHours tutor, List<Proposal> others) {}

    /** Both people's weeks. */
    public TwoWeeks of(Round round, Proposal proposal) {
        Week week = new Week(round.effectiveOn(), zone);
        return new TwoWeeks(
                learners.findById(proposal.learnerId()).free(week),
                tutors.findById(proposal.tutorId()).free(week),
                others(proposal, proposal.tutorId()));
    }

    /** What the round proposes for the learner of a proposal or for a tutor besides it, and nobody rejected. */
    List<Proposal> others(Proposal proposal, long tutorId) {
        return proposals.besides(proposal, tutorId);
    }
}
