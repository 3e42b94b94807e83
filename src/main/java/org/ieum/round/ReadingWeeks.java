package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.matching.model.Change;
import org.ieum.tutor.Tutor;

/** Reads the weeks of the two people of a proposal. */
@Singleton
public class ReadingWeeks {

    private final EntityManager entities;
    private final ZoneId zone;

    @Inject
    ReadingWeeks(EntityManager entities, ZoneId zone) {
        this.entities = entities;
        this.zone = zone;
    }

    /**
     * The week in which the round takes effect, in the installation's zone.
     *
     * @param learner when the learner has time
     * @param tutor when the tutor has time
     * @param others what else the round proposes for either of them and nobody rejected
     */
    public record Weeks(HalfHours learner, HalfHours tutor, List<Proposal> others) {}

    /** Both people's weeks. */
    public Weeks of(Round round, Proposal proposal) {
        Week week = new Week(round.effectiveOn(), zone);
        return new Weeks(
                entities.find(Learner.class, proposal.learnerId()).free(week),
                entities.find(Tutor.class, proposal.tutorId()).free(week),
                others(proposal.roundId(), proposal.id(), proposal.learnerId(), proposal.tutorId()));
    }

    /** What a round proposes for either of two people besides one proposal, and nobody rejected. */
    List<Proposal> others(long roundId, long proposalId, long learnerId, long tutorId) {
        return entities.createQuery(
                        "from Proposal where roundId = :round and id <> :id and change <> :ended"
                                + " and decision <> :rejected and (learnerId = :learner or tutorId = :tutor)"
                                + " order by id",
                        Proposal.class)
                .setParameter("round", roundId)
                .setParameter("id", proposalId)
                .setParameter("ended", Change.ENDED)
                .setParameter("rejected", Decision.REJECTED)
                .setParameter("learner", learnerId)
                .setParameter("tutor", tutorId)
                .getResultList();
    }
}
