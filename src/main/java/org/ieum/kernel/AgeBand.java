package org.ieum.kernel;

/** How old a learner says they are: no more than what safety asks for, and never a birth date. */
public enum AgeBand implements Coded {
    /** A guardian agrees for them. */
    UNDER_14,
    FROM_14_TO_17,
    ADULT;

    /** Whether they are taught by tutors alone whose record check is valid. */
    public boolean isMinor() {
        return this != ADULT;
    }
}
