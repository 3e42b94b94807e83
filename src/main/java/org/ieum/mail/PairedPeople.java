package org.ieum.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.pairing.Pairing;
import org.ieum.tutor.Tutor;

/** A pairing and its two people. */
record PairedPeople(Pairing pairing, Learner learner, Tutor tutor) {

    /** The tutor's last day. */
    LocalDate pledged() {
        return tutor.commitment().end();
    }

    /** One of the two; whom no mail reaches is told by hand; empty for who was forgotten. */
    Optional<Addressee> reader(Side side) {
        return Addressee.orByHand(side, side == Side.LEARNER ? learner : tutor);
    }
}
