package org.ieum.explanation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.WorkingOut;

/** What was worked out about rounds' plans. */
@Singleton
public class Explanations implements WorkingOut {

    private final EntityManager entities;

    @Inject
    Explanations(EntityManager entities) {
        this.entities = entities;
    }

    /** What was worked out about the round's plan so far; empty while there is no plan. */
    public Optional<Explanation> of(long roundId) {
        return Optional.ofNullable(entities.find(Explanation.class, roundId));
    }

    @Override
    public boolean isGoingOn(Round round) {
        return round.state() == RoundState.REVIEW
                && of(round.id())
                        .map(explanation -> explanation.endedAt().isEmpty())
                        .orElse(false);
    }
}
