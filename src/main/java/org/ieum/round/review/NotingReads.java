package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.audit.Audit;

/** Writes to the trail that somebody looked at the people of a round. */
@Singleton
public class NotingReads {

    @Inject Audit audit;

    /** They saw who is proposed for whom, some or all. */
    @Transactional
    public void proposals(long roundId, String actor) {
        audit.record(actor, "round.proposals-read", "round", roundId);
    }

    /** They saw who got nobody, some or all. */
    @Transactional
    public void unmatched(long roundId, String actor) {
        audit.record(actor, "round.unmatched-read", "round", roundId);
    }

    /** They saw one proposal with all that is known of it. */
    @Transactional
    public void proposal(long proposalId, String actor) {
        audit.record(actor, "proposal.read", "proposal", proposalId);
    }
}
