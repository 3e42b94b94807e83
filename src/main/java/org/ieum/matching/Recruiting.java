package org.ieum.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which tutors it would be good to find: one after the other, the one whose bundle of waiting needs weighs most. Every
 * figure is the difference between two solves of the whole round from one plan, with that tutor and without, so that what
 * longer searching alone would bring counts for nobody.
 */
public final class Recruiting {

    private static final int MOST = 10;

    private final Effort each;
    private final Deadline deadline;
    private final Bidding bidding;
    private final Predicate<List<Recruit>> enough;
    private final List<Recruit> found = new ArrayList<>();
    private Problem problem;
    private Plan reached;

    private Recruiting(Problem problem, Plan plan, Effort effort, Predicate<List<Recruit>> enough) {
        this.problem = problem;
        this.enough = enough;
        reached = plan;
        deadline = new Deadline(effort);
        each = new Effort(effort.timeLimit().dividedBy(2 * MOST + 1), effort.steps(), effort.seed());
        bidding = new Bidding(new Hypotheses(problem));
    }

    /**
     * At most ten tutors, each on top of those before; fewer when the time is over or one more gains nothing.
     *
     * @param plan a plan for the problem in which {@link Matching#violations} finds nothing
     * @param effort its time is for the whole list, its steps are for each solve
     * @param enough hears the list after each entry, and about once a second while nothing changes; true ends it
     */
    public static List<Recruit> list(Problem problem, Plan plan, Effort effort, Predicate<List<Recruit>> enough) {
        return new Recruiting(problem, plan, effort, enough).list();
    }

    private List<Recruit> list() {
        reached = again(problem, reached.lines(), List.of());
        boolean goesOn = true;
        while (goesOn && found.size() < MOST && deadline.spent() < 1 && !isEnough()) {
            goesOn = addOne();
        }
        return List.copyOf(found);
    }

    private boolean isEnough() {
        return enough.test(List.copyOf(found));
    }

    /** Adds a tutor, or finds a better plan without; false if neither can be. */
    private boolean addOne() {
        long lowest =
                problem.tutors().stream().mapToLong(Problem.Tutor::id).min().orElse(0);
        Optional<Bidding.Bid> bid = bidding.best(problem, reached, Math.min(0, lowest) - 1);
        if (bid.isEmpty()) {
            return false;
        }
        Problem.Tutor tutor = bid.get().tutor();
        Problem larger = with(problem, tutor);
        Plan next = again(larger, reached.lines(), bid.get().bundle());
        Plan without = again(problem, others(next, tutor), List.of());
        boolean better = without.figures().weight() > reached.figures().weight();
        Plan.Figures base = (better ? without : reached).figures();
        long weight = next.figures().weight() - base.weight();
        if (weight <= 0) {
            reached = better ? without : reached;
            return better;
        }
        found.add(Hypotheses.recruit(tutor, next.figures().served() - base.served(), weight));
        problem = larger;
        reached = next;
        return true;
    }

    private static List<Plan.Line> others(Plan plan, Problem.Tutor tutor) {
        return plan.lines().stream().filter(line -> line.tutor() != tutor.id()).toList();
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

    /** Solved from these lines and more; the plan that was reached before if the solve brings none. */
    private Plan again(Problem changed, List<Plan.Line> lines, List<Problem.Proposed> more) {
        List<Problem.Proposed> proposals = new ArrayList<>(Starting.from(changed, lines));
        proposals.addAll(more);
        Outcome outcome = Matching.solve(changed.from(proposals), each, progress -> isEnough());
        return outcome instanceof Outcome.Solved solved ? solved.plan() : reached;
    }
}
