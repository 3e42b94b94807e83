package org.ieum.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.ieum.matching.model.Plan;

/** What a round's plan reaches; zeros until there is one. */
@Embeddable
class PlanReached {

    private int needs;
    private int served;
    private int servedAtMost;
    private long weight;
    private long weightAtMost;
    private int blockingPairs;

    private Integer againServedBefore;
    private Integer againFresh;
    private Integer againGone;
    private Integer againGoneApproved;

    @Convert(converter = JsonConverter.OfWorth.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Plan.Worth> worth = List.of();

    Plan.Figures figures() {
        return new Plan.Figures(needs, served, servedAtMost, weight, weightAtMost, blockingPairs);
    }

    List<Plan.Worth> worth() { return worth; }

    /** What the newest plan did to the one before; null until there were two. */
    Round.SolvedAgain again() {
        return againServedBefore == null
                ? null
                : new Round.SolvedAgain(againServedBefore, againFresh, againGone, againGoneApproved);
    }

    void again(Round.SolvedAgain changed) {
        againServedBefore = changed.servedBefore();
        againFresh = changed.fresh();
        againGone = changed.gone();
        againGoneApproved = changed.goneApproved();
    }

    void take(Plan plan) {
        Plan.Figures figures = plan.figures();
        worth = plan.worth();
        needs = figures.needs();
        served = figures.served();
        servedAtMost = figures.servedAtMost();
        weight = figures.weight();
        weightAtMost = figures.weightAtMost();
        blockingPairs = figures.blockingPairs();
    }
}
