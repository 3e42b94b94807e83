package org.ieum.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which tutors it would be good to find: one after the other, the one whose bundle of waiting needs weighs most. Every
 * figure is what a solve of the whole round with that tutor reached, from the plan that was reached before; what more
 * searching alone would have brought is searched for first, and counts for nobody.
 */
public final class Recruiting {

    private static final int MOST = 10;

    private Recruiting() {}

    /**
     * At most ten tutors, each on top of those before; fewer when one more gains nothing.
     *
     * @param plan a plan for the problem in which {@link Matching#violations} finds nothing
     * @param effort its time is for the whole list, its steps are for each entry
     * @param enough hears the list after each entry, and about once a second while nothing changes; true ends it
     */
    public static List<Recruit> list(Problem problem, Plan plan, Effort effort, Predicate<List<Recruit>> enough) {
        Effort each = new Effort(limit(effort.timeLimit()), effort.steps(), effort.seed());
        Bidding bidding = new Bidding(new Hypotheses(problem));
        List<Recruit> found = new ArrayList<>();
        Watcher watcher = progress -> enough.test(List.copyOf(found));
        long firstId = Math.min(
                0, problem.tutors().stream().mapToLong(Problem.Tutor::id).min().orElse(0));
        Problem current = problem;
        Plan reached = again(problem, plan, List.of(), each, watcher);
        while (found.size() < MOST && !enough.test(List.copyOf(found))) {
            Optional<Bidding.Bid> bid = bidding.best(current, reached, firstId - 1 - found.size());
            if (bid.isEmpty()) {
                break;
            }
            Problem larger = with(current, bid.get().tutor());
            Plan next = again(larger, reached, bid.get().bundle(), each, watcher);
            long weight = next.figures().weight() - reached.figures().weight();
            if (weight <= 0) {
                break;
            }
            int served = next.figures().served() - reached.figures().served();
            found.add(Hypotheses.recruit(bid.get().tutor(), served, weight));
            current = larger;
            reached = next;
        }
        return List.copyOf(found);
    }

    private static Duration limit(Duration all) {
        return all.dividedBy(MOST + 1);
    }

    private static Problem with(Problem problem, Problem.Tutor tutor) {
        List<Problem.Tutor> tutors = new ArrayList<>(problem.tutors());
        tutors.add(tutor);
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                tutors,
                problem.running(),
                problem.proposed(),
                problem.rejections(),
                problem.wishes(),
                problem.vetoes());
    }

    /** Solved from a plan and more; the plan itself if the solve brings none. */
    private static Plan again(Problem problem, Plan plan, List<Problem.Proposed> more, Effort effort, Watcher watcher) {
        List<Problem.Proposed> proposals = new ArrayList<>(Starting.from(problem, plan));
        proposals.addAll(more);
        Outcome outcome = Matching.solve(problem.from(proposals), effort, watcher);
        return outcome instanceof Outcome.Solved solved ? solved.plan() : plan;
    }
}
