package org.ieum.round;

/** Why a round failed. */
public enum RoundFailure {
    /** The plan broke rules, which is a fault of the solver; nothing of it was kept. */
    FAULTY_PLAN,
    /** The process died again and again while solving. */
    INTERRUPTED,
    /** Locked proposals came to break rules, or each other's time, after it was begun. */
    LOCKS_CONTRADICT,
    /** Something else went wrong; the log says what. */
    ERROR
}
