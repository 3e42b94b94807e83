package org.ieum.screening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a tutor.
 *
 * @param seen empty if nobody saw it yet
 */
public record StepStanding(ScreeningStep step, Optional<SeenStep> seen, StepState state) {

    /** Days before its end in which a step is about to run out. */
    static final int SOON = 30;

    static StepStanding of(ScreeningStep step, Optional<SeenStep> seen, LocalDate today) {
        return new StepStanding(step, seen, seen.map(one -> state(one, today)).orElse(StepState.MISSING));
    }

    private static StepState state(SeenStep seen, LocalDate today) {
        if (seen.hasRunOut(today)) {
            return StepState.RUN_OUT;
        }
        return seen.hasRunOut(today.plusDays(SOON + 1)) ? StepState.RUNS_OUT : StepState.SEEN;
    }

    /** Whether a tutor cannot be approved for want of it. */
    public boolean keepsFromApproval() {
        return step.needed() && (state == StepState.MISSING || state == StepState.RUN_OUT);
    }
}
