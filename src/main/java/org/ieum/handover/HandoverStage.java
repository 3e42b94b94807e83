package org.ieum.handover;

import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;

/** How far a hand-over has come. */
public enum HandoverStage implements Coded, Transitions<HandoverStage> {
    /** Nobody has said where. */
    OPEN,
    /** A place is chosen; the learner has not said whether it suits. */
    PROPOSED,
    /** There is a room, or a place to which the learner said yes. */
    ARRANGED,
    /** The two met before they were taken over, and know where. */
    MET;

    /** Whether a room or a place is looked for. */
    public boolean waits() {
        return this == OPEN || this == PROPOSED;
    }

    /** What can come after it. */
    @Override
    public Set<HandoverStage> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(PROPOSED, ARRANGED, MET);
            case PROPOSED -> EnumSet.of(OPEN, PROPOSED, ARRANGED, MET);
            // Another room or place; or another way to meet, after a round.
            case ARRANGED -> EnumSet.of(OPEN, PROPOSED, ARRANGED);
            case MET -> EnumSet.allOf(HandoverStage.class);
        };
    }
}
