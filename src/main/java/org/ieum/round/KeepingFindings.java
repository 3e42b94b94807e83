package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Unlock;

/** Keeps beside the lines of a plan what is found out about them while it is reviewed. */
@Singleton
public class KeepingFindings {

    @Inject Rounds rounds;
    @Inject ProposalSql proposals;
    @Inject UnmatchedNeeds needs;

    /** Whether the plan is the one under review. */
    public boolean isWanted(PlanId plan) {
        return rounds.isReviewing(plan);
    }

    /** Keeps who else could teach; false if the round has been left meanwhile. */
    @Transactional
    public boolean nextBest(PlanId plan, Map<Plan.Line, Alternative> found) {
        boolean wanted = isWantedUntilDone(plan);
        if (wanted) {
            proposals.keepNextBest(plan.round(), found);
        }
        return wanted;
    }

    /** Keeps what would serve these needs; false if the round has been left meanwhile. */
    @Transactional
    public boolean unlocks(PlanId plan, Map<Plan.Unmatched, List<Unlock>> found) {
        boolean wanted = isWantedUntilDone(plan);
        if (wanted) {
            found.forEach((need, unlocks) -> needs.keep(plan.round(), need, unlocks));
        }
        return wanted;
    }

    /** A publication or a decision about many changes the same rows: they wait for each other at the round, not row by row. */
    private boolean isWantedUntilDone(PlanId plan) {
        return rounds.share(plan.round()).isReviewing(plan);
    }
}
