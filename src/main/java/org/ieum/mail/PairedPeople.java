package org.ieum.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.lesson.Lesson;
import org.ieum.pairing.Pairing;
import org.ieum.tutor.Tutor;

/**
 * A pairing and its two people.
 *
 * @param otherwise its lessons that were moved or are not held
 */
record PairedPeople(Pairing pairing, Learner learner, Tutor tutor, List<Lesson> otherwise) {

    /** The tutor's last day. */
    LocalDate pledged() {
        return tutor.commitment().end();
    }

    /** The same with whoever gives a lesson in the tutor's place. */
    PairedPeople givenBy(Tutor instead) {
        return new PairedPeople(pairing, learner, instead, otherwise);
    }

    /** One of the two; whom no mail reaches is told by hand; empty for who was forgotten. */
    Optional<Addressee> reader(Side side) {
        return Addressee.orByHand(side, side == Side.LEARNER ? learner : tutor);
    }
}
