package org.ieum.pairing;

import java.util.Collection;

/** What the tutor of some lessons is to a learner who has two in one subject for a while, as one hands on to the other. */
public enum Turn {
    /** There is no other one. */
    ALONE,
    UNTIL_NOW,
    NEXT;

    /** Among what is held, or was to be, in the same weeks. */
    public static Turn of(Pairing one, Collection<Pairing> beside) {
        if (beside.stream().anyMatch(other -> other.handsOnTo(one))) {
            return NEXT;
        }
        return beside.stream().anyMatch(one::handsOnTo) ? UNTIL_NOW : ALONE;
    }
}
