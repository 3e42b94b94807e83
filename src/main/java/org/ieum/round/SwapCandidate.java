package org.ieum.round;

import java.util.Optional;

/**
 * A tutor who could teach the need of a proposal instead.
 *
 * @param city key of the tutor's city; empty for online only
 * @param sameTimes whether at the proposed times
 * @param lessonsLeft lessons a week that the round leaves to the tutor
 * @param learnersLeft learners whom the round leaves to the tutor
 * @param lessonsNeeded lessons a week that the need takes
 */
public record SwapCandidate(
        long tutor,
        String ref,
        String name,
        Optional<String> city,
        boolean sameTimes,
        int lessonsLeft,
        int learnersLeft,
        int lessonsNeeded) {

    /** Whether nobody else's lessons have to make way by their number; their hours may still have to. */
    public boolean hasRoom() {
        return learnersLeft > 0 && lessonsLeft >= lessonsNeeded;
    }
}
