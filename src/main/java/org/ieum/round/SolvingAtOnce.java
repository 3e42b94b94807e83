package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.platform.Result;

/** Rounds that are not waited for in the background: those of a year that is played through. */
@Singleton
public class SolvingAtOnce {

    /** As it is written down; what it takes, the solver says. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @Inject StartingRounds starting;
    @Inject SolvingRounds solving;
    @Inject UsualWeights weights;

    /**
     * Starts a round and solves it here and now.
     *
     * @param effectiveOn a Monday
     * @return its number; refused with {@code round-open} while another is open
     */
    public Result<Long> solve(LocalDate effectiveOn, Function<Problem, SolveOutcome> solver, String actor) {
        return starting.begin(effectiveOn, LIMIT, weights.now(), actor).map(round -> {
            solving.solve(PlanId.of(round), solver);
            return round.id();
        });
    }
}
