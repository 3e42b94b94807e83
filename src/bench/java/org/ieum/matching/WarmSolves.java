package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ieum.kernel.Delivery;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.model.Weights;

/**
 * Measures warm solves: from a plan of ours with one thing changed, as a coordinator asks "what if". SET RESULT; writes
 * rows of Markdown. Each change is tried several times in one process: the first time is told apart.
 */
final class WarmSolves {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final int TIMES = 7;
    private static final List<String> HEAD = List.of(
            "set",
            "changed",
            "first ms",
            "median ms",
            "served before",
            "served after",
            "weight before",
            "weight after",
            "lines changed");

    private final String set;
    private final Plan plan;
    private final Problem before;

    private WarmSolves(String set, Problem problem) {
        this.set = set;
        plan = solve(problem, FIRST);
        before = problem.from(Variation.proposals(plan, Problem.Hold.LOOSE));
    }

    public static void main(String[] args) throws IOException {
        Path out = Path.of(System.getProperty("bench.out"));
        Problem problem = Sets.of(System.getProperty("ieum.data"), out).problem(args[0]);
        Files.write(Path.of(args[1]), new WarmSolves(args[0], problem).rows());
    }

    /** The table's head. */
    static List<String> head() {
        return List.of("| " + String.join(" | ", HEAD) + " |", "| --- | --- |" + " ---: |".repeat(HEAD.size() - 2));
    }

    private static Plan solve(Problem problem, Duration limit) {
        SolveOutcome outcome = Matching.solve(problem, Effort.of(limit), Watcher.NONE);
        if (outcome instanceof SolveOutcome.Solved solved) {
            return solved.plan();
        }
        throw new IllegalStateException(outcome.toString());
    }

    private List<String> rows() {
        Plan.Line line = plan.lines().get(plan.lines().size() / 2);
        return List.of(
                row("nothing", before),
                row("a lock", locking(line)),
                row("a veto", Variation.with(before, new Problem.Veto(line.learner(), line.tutor()))),
                row("the weight of a wait", before.under(heavier(before.policy()))),
                row(
                        "a tutor more",
                        Variation.with(before, newcomer(plan.unmatched().get(0)))));
    }

    private Problem locking(Plan.Line line) {
        return before.from(before.proposed().stream()
                .map(proposed -> proposed.learner() == line.learner() ? locked(proposed) : proposed)
                .toList());
    }

    private static Problem.Proposed locked(Problem.Proposed proposed) {
        return new Problem.Proposed(
                proposed.learner(),
                proposed.subject(),
                proposed.tutor(),
                proposed.meeting(),
                proposed.times(),
                Problem.Hold.LOCKED);
    }

    private static Policy heavier(Policy policy) {
        Weights usual = policy.weights();
        return policy.weighing(new Weights(
                4 * usual.baseWeight(), usual.weekWaited(), usual.wish(), usual.inPerson(), usual.compactDays()));
    }

    private Problem.Tutor newcomer(Plan.Unmatched waiting) {
        Problem.Tutor model = before.tutors().stream()
                .filter(tutor -> tutor.subjects().contains(waiting.subject()))
                .findFirst()
                .orElseThrow();
        return new Problem.Tutor(
                Long.MAX_VALUE,
                Problem.Intake.APPROVED,
                model.gender(),
                model.city(),
                Delivery.EITHER,
                model.languages(),
                model.subjects(),
                model.free(),
                6,
                3,
                model.commitment(),
                model.checked());
    }

    private String row(String changed, Problem asked) {
        double[] millis = new double[TIMES];
        Plan after = plan;
        for (int i = 0; i < TIMES; i++) {
            Stopwatch watch = new Stopwatch();
            after = solve(asked, LIMIT);
            millis[i] = watch.seconds() * 1000;
        }
        double first = millis[0];
        Arrays.sort(millis);
        List<Object> cells = new ArrayList<>(List.of(set, changed, Math.round(first), Math.round(millis[TIMES / 2])));
        cells.addAll(List.of(plan.figures().served(), after.figures().served()));
        cells.addAll(List.of(plan.figures().weight(), after.figures().weight(), linesChanged(after)));
        return String.format(Locale.ROOT, "| %s | %s |" + " %,d |".repeat(cells.size() - 2), cells.toArray());
    }

    private long linesChanged(Plan after) {
        Set<Problem.Proposed> had = new HashSet<>(before.proposed());
        return Variation.proposals(after, Problem.Hold.LOOSE).stream()
                .filter(line -> !had.contains(line))
                .count();
    }
}
