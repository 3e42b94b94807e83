package org.ieum.explanation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.WorkingOut;

/** What was worked out about rounds' plans. */
@Singleton
public class Explanations implements PanacheRepositoryBase<Explanation, Long>, WorkingOut {

    /** What was worked out about the round's plan so far; empty while there is no plan. */
    public Optional<Explanation> of(long roundId) {
        return findByIdOptional(roundId);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Explanation> lock(long roundId) {
        return findByIdOptional(roundId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean isGoingOn(Round round) {
        return round.state() == RoundState.REVIEW
                && of(round.id())
                        .map(explanation -> explanation.endedAt().isEmpty())
                        .orElse(false);
    }
}
