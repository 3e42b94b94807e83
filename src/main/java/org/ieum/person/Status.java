package org.ieum.person;

import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;

/** Where a person stands with the organisation. Only {@link #APPROVED} people get a new pairing. */
public enum Status implements Coded, Transitions<Status> {
    APPLIED,
    /** A coordinator talks with them before deciding; still an application in files. */
    INTERVIEW,
    APPROVED,
    PAUSED,
    /** Not this time: a coordinator said no to an application. */
    REFUSED,
    LEFT;

    /** What a coordinator can make of it. Who is paused can be paused anew, with another end. */
    @Override
    public Set<Status> next() {
        return switch (this) {
            case APPLIED -> Set.of(INTERVIEW, APPROVED, REFUSED, LEFT);
            case INTERVIEW -> Set.of(APPLIED, APPROVED, REFUSED, LEFT);
            case APPROVED -> Set.of(PAUSED, LEFT);
            case PAUSED -> Set.of(APPROVED, PAUSED, LEFT);
            case REFUSED -> Set.of(APPLIED, LEFT);
            case LEFT -> Set.of(APPLIED);
        };
    }

    /** The standing that files know: an interview is an application there, and whoever was refused is not with us. */
    public Status inFiles() {
        return switch (this) {
            case INTERVIEW -> APPLIED;
            case REFUSED -> LEFT;
            case APPLIED, APPROVED, PAUSED, LEFT -> this;
        };
    }

    /** Whether they have applied, and nobody has decided yet. */
    public boolean applies() {
        return this == APPLIED || this == INTERVIEW;
    }

    /** Whether they were taken and are here, at work or at rest. */
    public boolean isTaken() {
        return this == APPROVED || this == PAUSED;
    }

    /** Whether they are not with the organisation: whoever comes again then begins anew, as somebody new. */
    public boolean isOut() {
        return this == REFUSED || this == LEFT;
    }
}
