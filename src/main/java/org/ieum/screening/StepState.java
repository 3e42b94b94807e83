package org.ieum.screening;

import org.ieum.kernel.Coded;

/** How it stands with a step of a tutor. */
public enum StepState implements Coded {
    MISSING,
    SEEN,
    /** It counts, and will not in thirty days. */
    RUNS_OUT,
    RUN_OUT
}
