package org.ieum.person;

import java.util.Set;
import org.ieum.kernel.Coded;

/** Where a person stands with the organisation. Only {@link #APPROVED} people get a new pairing. */
public enum Status implements Coded {
    APPLIED,
    /** A coordinator talks with them before deciding; still an application in files. */
    INTERVIEW,
    APPROVED,
    PAUSED,
    LEFT;

    /** What a coordinator can make of it. Who is paused can be paused anew, with another end. */
    public Set<Status> next() {
        return switch (this) {
            case APPLIED -> Set.of(INTERVIEW, APPROVED, LEFT);
            case INTERVIEW -> Set.of(APPLIED, APPROVED, LEFT);
            case APPROVED -> Set.of(PAUSED, LEFT);
            case PAUSED -> Set.of(APPROVED, PAUSED, LEFT);
            case LEFT -> Set.of(APPLIED);
        };
    }

    /** The standing that files know: an interview is an application there. */
    public Status inFiles() {
        return this == INTERVIEW ? APPLIED : this;
    }
}
