package org.ieum.round.review;

import org.ieum.kernel.Session;
import org.ieum.person.PersonName;
import org.ieum.round.Proposal;

/** A proposal with the names that a coordinator sees. */
public record NamedProposal(Proposal proposal, String learnerRef, String learner, String tutorRef, String tutor) {

    /** The learner, with the key. */
    public PersonName calledLearner() {
        return new PersonName(proposal.learnerId(), learnerRef, learner);
    }

    /** The tutor, with the key. */
    public PersonName calledTutor() {
        return new PersonName(proposal.tutorId(), tutorRef, tutor);
    }

    /** {@code TUE 10:00/90;THU 10:00/90}. */
    public String times() {
        return String.join(";", proposal.times().stream().map(Session::toString).toList());
    }
}
