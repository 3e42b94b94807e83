package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Weights;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Puts another plan in the place of the one under review. Decisions about what is the same stay. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class ReplacingPlans {

    @Inject Rounds rounds;
    @Inject DecidedSoFar standing;
    @Inject StoringPlans storing;
    @Inject Clock clock;

    /**
     * The round, which nobody else changes until the transaction ends.
     *
     * @return refused with {@code round-not-in-review} or {@code publication-due}
     * @throws HttpProblem 404 if there is no such round
     */
    public Result<Round> begin(long roundId) {
        Round round = rounds.lock(roundId);
        return round.undecidable().<Result<Round>>map(Result::refused).orElseGet(() -> Result.done(round));
    }

    /** None of a tutor's proposals is wanted in this round. */
    public void refuse(Round round, long tutorId, String actor) {
        standing.noteRefusal(round.id(), tutorId, actor, clock.instant());
    }

    /** Other things count in this round from now on. */
    public void weigh(Round round, Weights weights) {
        round.weigh(weights);
    }

    /** The round as it is with this plan. */
    public Round replace(Round round, Plan plan) {
        storing.adopt(round, plan);
        return rounds.get(round.id());
    }
}
