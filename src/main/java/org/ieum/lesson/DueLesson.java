package org.ieum.lesson;

import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Meeting;

/**
 * A lesson that a pairing's times have, whether or not it is made yet.
 *
 * @param tutor the pairing's own tutor
 * @param planned when its series has it
 * @param own when the two would have it
 * @param start when it is: otherwise than {@code own} if somebody gives it in the tutor's place
 * @param state empty if it is not made yet
 * @param resting whether it is left out for a rest, or because the pairing's lessons are stopped
 * @param by whose rest it is, or who cancelled it
 * @param standIn who gives it in the tutor's place
 */
public record DueLesson(
        long pairing,
        long learner,
        long tutor,
        Meeting meeting,
        Instant planned,
        Instant own,
        Instant start,
        int minutes,
        Optional<LessonState> state,
        boolean resting,
        Optional<LessonParty> by,
        Optional<Long> standIn) {

    /** Whether it would be held if its tutor were there. */
    public boolean wanted() {
        return state.isEmpty()
                || LessonState.AHEAD.contains(state.get())
                || (resting && by.filter(LessonParty.TUTOR::equals).isPresent());
    }

    /** Whether somebody called this one off: its time is free. */
    public boolean calledOff() {
        return state.filter(LessonState.CANCELLED::equals).isPresent() && !resting;
    }
}
