package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.platform.HttpProblem;

/** Reads a round's proposals, all or in parts, with the names that a review shows. */
@Singleton
public class ReadingProposals {

    /** What comes first within a group of proposals. */
    public enum Sort implements Coded {
        LEARNER("l.nameFolded"),
        TUTOR("t.nameFolded"),
        SUBJECT("p.subject"),
        /** Who has waited longest comes first. */
        WAITING("l.registeredOn"),
        /** Who decided last comes first; what nobody decided comes last. */
        DECIDED("p.decidedAt desc nulls last");

        private final String by;

        Sort(String by) {
            this.by = by;
        }

        String by() { return by; }
    }

    @Inject NamedProposals proposals;

    /** All proposals of a round, by learner and subject. */
    public List<NamedProposal> all(long roundId) {
        return proposals.of(roundId);
    }

    /**
     * One proposal of a round.
     *
     * @throws HttpProblem 404 if the round has no such proposal
     */
    public NamedProposal one(long roundId, long proposalId) {
        return proposals.one(roundId, proposalId).orElseThrow(HttpProblem::notFound);
    }

    /** These of a round, by id. */
    public List<NamedProposal> these(long roundId, Collection<Long> ids) {
        return proposals.these(roundId, ids);
    }

    /**
     * So many of what the filter lets through, from the one numbered {@code first} on: new, moved, replaced, ended, kept; in
     * each group as sorted.
     */
    public List<NamedProposal> page(long roundId, ProposalFilter filter, Sort sort, int first, int size) {
        return proposals.page(roundId, filter, sort, first, size);
    }

    /** How many proposals there are of the filter's people and subjects, whatever its change and decision. */
    public List<ProposalCount> counts(long roundId, ProposalFilter filter) {
        return proposals.counts(roundId, filter);
    }
}
