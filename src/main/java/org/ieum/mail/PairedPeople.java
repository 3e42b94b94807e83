package org.ieum.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.lesson.Lesson;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Turn;
import org.ieum.tutor.Tutor;

/**
 * A pairing and its two people.
 *
 * @param otherwise its lessons that were moved or are not held
 * @param turn what the tutor of the pairing is to a learner who has two
 * @param instead whether {@code tutor} is somebody who gives lessons in the place of theirs
 */
record PairedPeople(Pairing pairing, Learner learner, Tutor tutor, List<Lesson> otherwise, Turn turn, boolean instead) {

    /** The tutor's last day. */
    LocalDate pledged() {
        return tutor.commitment().end();
    }

    /** The same with whoever gives a lesson in the tutor's place. */
    PairedPeople givenBy(Tutor standIn) {
        return new PairedPeople(pairing, learner, standIn, otherwise, turn, true);
    }

    /**
     * Who gives the lessons, to a learner for whom somebody else could be meant: by the name that the tutor wants to be
     * called by. Empty for everybody else.
     */
    Optional<String> given(Addressee reader) {
        return given(reader, tutor.shownAs());
    }

    /** The same by no name: the tutor may have been forgotten. */
    Optional<String> givenByNobody(Addressee reader) {
        return given(reader, Optional.empty());
    }

    private Optional<String> given(Addressee reader, Optional<String> called) {
        if (!reader.isLearner() || (turn == Turn.ALONE && !instead)) {
            return Optional.empty();
        }
        Wording words = Wording.in(reader.language());
        String name = called.orElseGet(words.mail()::someVolunteer);
        if (instead) {
            return Optional.of(words.mail().givenInstead(name));
        }
        return Optional.of(
                turn == Turn.NEXT
                        ? words.mail().givenFrom(name, words.date(pairing.since()))
                        : words.mail().givenUntil(name, words.date(lastDay())));
    }

    private LocalDate lastDay() {
        return pairing.endedOn().orElseThrow().minusDays(1);
    }

    /** One of the two; whom no mail reaches is told by hand; empty for who was forgotten. */
    Optional<Addressee> reader(Side side) {
        return Addressee.orByHand(side, side == Side.LEARNER ? learner : tutor);
    }
}
