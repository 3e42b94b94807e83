package org.ieum.round.web.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Change;
import org.ieum.round.Decision;
import org.ieum.round.Objection;
import org.ieum.round.Proposal;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.web.Reasons;

/**
 * A proposal as the API shows it, with its reasons in the reader's language.
 *
 * @param reason code of why it was rejected, {@code times} for instance; null unless somebody said why
 * @param note what was written about that; null if nothing
 * @param nextBest who else could teach it; null if it has to stay, or if nobody else fits
 */
record ProposalView(
        long id,
        int version,
        PersonView learner,
        String subject,
        PersonView tutor,
        @Schema(implementation = Meeting.class) String delivery,
        List<String> times,
        @Schema(implementation = Change.class) String change,
        @Schema(implementation = Decision.class) String decision,
        boolean locked,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,

        @Schema(implementation = Objection.class, nullable = true)
        String reason,

        @Schema(nullable = true) String note,
        List<String> reasons,
        @Schema(nullable = true) NextBestView nextBest) {

    /** {@code name} is a learner's alias. */
    record PersonView(long id, String ref, String name) {}

    static ProposalView of(NamedProposal line, Reasons.ReasonFormatter format, NextBestView nextBest) {
        Proposal proposal = line.proposal();
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                new PersonView(proposal.learnerId(), line.learnerRef(), line.learner()),
                proposal.subject(),
                new PersonView(proposal.tutorId(), line.tutorRef(), line.tutor()),
                proposal.meeting().code(),
                proposal.times().stream().map(Session::toString).toList(),
                proposal.change().code(),
                proposal.decision().code(),
                proposal.locked(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.objection().map(Objection::code).orElse(null),
                proposal.objectionNote().orElse(null),
                format.text(proposal.reasons()),
                nextBest);
    }
}
