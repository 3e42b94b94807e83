package org.ieum.retention;

import java.time.temporal.TemporalAmount;

/** How long something is kept. Each is a bean of the room that keeps it. */
public interface Retention {

    /** What. */
    KeptThing what();

    /** For how long at most, from when it has no more use. */
    TemporalAmount lasts();

    /** Of something that a room throws away by a job of its own. */
    static Retention of(KeptThing what, TemporalAmount lasts) {
        return new StatedRetention(what, lasts);
    }
}
