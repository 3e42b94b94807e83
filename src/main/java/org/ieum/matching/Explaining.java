package org.ieum.matching;

import java.util.List;
import java.util.Optional;

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
     * planned anew with the people whom it concerns; that none was found does not mean that there is none.
     */
    public List<Unlock> unlocks(Plan.Unmatched need) {
        return unlocking.of(need).stream().map(Unlocking.Found::unlock).toList();
    }
}
