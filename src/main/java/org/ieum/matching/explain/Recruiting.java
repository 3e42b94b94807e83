package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Recruit;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/**
 * Which tutors it would be good to find: one after the other, the one whose bundle of waiting needs weighs most. Every
 * figure is what a solve of the whole round reached with that tutor, from the plan before, when everything stays but what
 * the tutor could take from others. Before that the same is solved without the tutor, until it brings nothing more: what
 * longer searching alone would find counts for nobody.
 */
public final class Recruiting {

    private static final int MOST = 10;

    /** Solves a whole round; the front door, which stands above. */
    public interface Solver {
        SolveOutcome solve(Problem problem, Effort effort, Watcher watcher);
    }

    private final Solver solver;
    private final Effort each;
    private final Deadline deadline;
    private final Bidding bidding;
    private final Predicate<List<Recruit>> enough;
    private final List<Recruit> found = new ArrayList<>();
    private Problem problem;
    private Plan reached;

    private Recruiting(Solver solver, Problem problem, Plan plan, Effort effort, Predicate<List<Recruit>> enough) {
        this.solver = solver;
        this.problem = problem;
        this.enough = enough;
        reached = plan;
        deadline = new Deadline(effort);
        each = new Effort(effort.timeLimit().dividedBy(2 * MOST), effort.steps(), effort.seed());
        bidding = new Bidding(new Hypotheses(problem));
    }

    /** At most ten tutors, each on top of those before. */
    public static List<Recruit> list(
            Solver solver, Problem problem, Plan plan, Effort effort, Predicate<List<Recruit>> enough) {
        return new Recruiting(solver, problem, plan, effort, enough).list();
    }

    private List<Recruit> list() {
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
        Set<NeedKey> loose = whatCouldGoTo(tutor);
        Plan without = again(problem, loose, List.of());
        if (without.figures().weight() > reached.figures().weight()) {
            reached = without;
            return true;
        }
        Problem larger = with(problem, tutor);
        Plan next = again(larger, loose, bid.get().bundle());
        long weight = next.figures().weight() - reached.figures().weight();
        int served = next.figures().served() - reached.figures().served();
        if (weight <= 0 || served <= 0) {
            return false;
        }
        found.add(Hypotheses.recruit(tutor, served, weight));
        problem = larger;
        reached = next;
        return true;
    }

    /** The served needs that the tutor fits, times included. */
    private Set<NeedKey> whatCouldGoTo(Problem.Tutor tutor) {
        Map<Long, Problem.Learner> learners =
                problem.learners().stream().collect(Collectors.toMap(Problem.Learner::id, Function.identity()));
        return reached.lines().stream()
                .filter(line ->
                        line.change() != Change.ENDED && tutor.subjects().contains(line.subject()))
                .filter(line -> fits(learners.get(line.learner()), line.subject(), tutor))
                .map(NeedKey::of)
                .collect(Collectors.toSet());
    }

    private boolean fits(Problem.Learner learner, String subject, Problem.Tutor tutor) {
        Problem.Need need = Pairs.need(learner, subject);
        return learner.free().and(tutor.free()).starts(need.minutes()).days() >= need.sessions()
                && Pairs.misfits(problem, learner, tutor, need, false).isEmpty();
    }

    private static Problem with(Problem problem, Problem.Tutor tutor) {
        List<Problem.Tutor> tutors = new ArrayList<>(problem.tutors());
        tutors.add(tutor);
        return problem.with(tutors);
    }

    /** Solved from what was reached and more; what was reached if the solve brings no plan. */
    private Plan again(Problem changed, Set<NeedKey> loose, List<Problem.Proposed> more) {
        List<Problem.Proposed> proposals = new ArrayList<>(Starting.from(changed, reached, loose));
        proposals.addAll(more);
        SolveOutcome outcome = solver.solve(changed.from(proposals), each, progress -> isEnough());
        return outcome instanceof SolveOutcome.Solved solved ? solved.plan() : reached;
    }
}
