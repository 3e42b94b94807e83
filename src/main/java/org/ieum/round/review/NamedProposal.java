package org.ieum.round.review;

import org.ieum.kernel.Session;
import org.ieum.round.Proposal;

/** A proposal with the names that a coordinator sees. */
public record NamedProposal(Proposal proposal, String learnerRef, String learner, String tutorRef, String tutor) {

    /** {@code TUE 10:00/90;THU 10:00/90}. */
    public String times() {
        return String.join(";", proposal.times().stream().map(Session::toString).toList());
    }
}
