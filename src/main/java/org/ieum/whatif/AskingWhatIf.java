package org.ieum.whatif;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Hold;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.round.Assembling;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.SolvingSettings;

/** Answers what would be if something were otherwise, on a plan beside the one under review. */
@Singleton
public class AskingWhatIf {

    @Inject Rounds rounds;
    @Inject Assembling assembling;
    @Inject ApplyingQuestion supposing;
    @Inject WhatIfs whatIfs;
    @Inject SolvingSettings patience;
    @Inject Clock clock;

    /**
     * The plan that would be, found from the present one and stored beside it. No transaction is open while it searches.
     *
     * @return refused with {@code round-not-in-review}, or {@code plan-out-of-date} where people changed so much that what
     *     is locked cannot stay
     * @throws HttpProblem 404 if there is no such round
     */
    public Result<WhatIf> ask(long roundId, Question question, String actor) {
        Round round = rounds.get(roundId);
        if (round.state() != RoundState.REVIEW) {
            return Result.refused("round-not-in-review");
        }
        Problem loosely = loosely(assembling.snapshot(round));
        SolveOutcome outcome =
                Matching.solve(supposing.that(question, loosely), Effort.of(patience.whatIf()), Watcher.NONE);
        if (outcome instanceof SolveOutcome.Solved solved) {
            return Result.done(whatIfs.add(new WhatIf(round, question, solved.plan(), actor, clock.instant())));
        }
        return Result.refused("plan-out-of-date");
    }

    /** What is not locked may go. */
    private static org.ieum.matching.model.Problem loosely(org.ieum.matching.model.Problem problem) {
        return problem.from(problem.proposed().stream()
                .map(proposed -> proposed.hold() == Hold.KEPT ? proposed.held(Hold.LOOSE) : proposed)
                .toList());
    }
}
