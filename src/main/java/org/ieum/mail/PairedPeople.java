package org.ieum.mail;

import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.pairing.Pairing;
import org.ieum.tutor.Tutor;

/** A pairing and its two people. */
record PairedPeople(Pairing pairing, Learner learner, Tutor tutor) {

    /** One of the two; empty for a learner whom a coordinator reaches. */
    Optional<Addressee> reader(Side side) {
        return Addressee.of(side, side == Side.LEARNER ? learner : tutor);
    }
}
