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

    /** One of the two; empty for a learner whom a coordinator reaches. */
    Optional<Addressee> reader(Side side) {
        return Addressee.of(side, side == Side.LEARNER ? learner : tutor);
    }
}
