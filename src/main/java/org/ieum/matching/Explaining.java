package org.ieum.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ieum.matching.explain.NextBest;
import org.ieum.matching.explain.Recruiting;
import org.ieum.matching.explain.Situation;
import org.ieum.matching.explain.Unlocking;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Recruit;
import org.ieum.matching.model.Unlock;

/** Asks of a finished plan what else could be. Compiles the problem once; for one thread at a time. */
public final class Explaining {

    private final NextBest nextBest;
    private final Unlocking unlocking;

    /**
     * Only what is {@link Problem.Hold#LOCKED} among the problem's proposals has to stay.
     *
     * @param plan a plan for the problem in which {@link Matching#violations} finds nothing
     */
    public Explaining(Problem problem, Plan plan) {
        List<Problem.Proposed> locked = problem.proposed().stream()
                .filter(proposal -> proposal.hold() == Problem.Hold.LOCKED)
                .toList();
        Situation situation = new Situation(problem.from(locked), plan.lines());
        nextBest = new NextBest(situation);
        unlocking = new Unlocking(situation);
    }

    /**
     * Who else could teach the need of a proposal, and what that would cost; empty if the proposal has to stay, or if
     * nobody else fits. Where hundreds of tutors fit only some are tried, so that all proposals of 10,000 learners take a
     * few seconds.
     */
    public Optional<Alternative> nextBest(Plan.Line line) {
        return nextBest.of(line);
    }

    /**
     * At most three changes that would each serve the need at nobody's loss, the smallest first. Each was made and
     * planned anew with the people whom it concerns; that none was found does not mean that there is none. None for a need
     * that is not in the problem: its learner may have left, or learnt it elsewhere, since the plan was made.
     */
    public List<Unlock> unlocks(Plan.Unmatched need) {
        return unlocking.of(need).stream().map(Unlocking.Remedy::unlock).toList();
    }

    /**
     * Which tutors it would be good to find: at most ten, each on top of those before; fewer when the time is over or one
     * more gains nothing.
     *
     * @param plan a plan for the problem in which {@link Matching#violations} finds nothing
     * @param effort its time is for the whole list, its steps are for each solve
     * @param enough hears the list after each entry, and about once a second while nothing changes; true ends it
     */
    public static List<Recruit> recruits(Problem problem, Plan plan, Effort effort, Predicate<List<Recruit>> enough) {
        return Recruiting.list(Matching::solve, problem, plan, effort, enough);
    }
}
