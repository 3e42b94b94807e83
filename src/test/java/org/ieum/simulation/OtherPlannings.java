package org.ieum.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ieum.demo.Planning;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;

/** How else a house could plan, by the same rules. */
final class OtherPlannings {

    private OtherPlannings() {}

    /** Each need in turn, by the day of registration, gets somebody if anybody has time; what was given is not taken again. */
    static SolveOutcome firstCome(Problem problem) {
        List<Problem.Proposed> given = new ArrayList<>();
        List<Problem.Learner> queue = problem.learners().stream()
                .sorted(Comparator.comparing(Problem.Learner::registeredOn).thenComparing(Problem.Learner::id))
                .toList();
        List<Problem.Learner> served = new ArrayList<>(queue.stream()
                .filter(learner -> problem.running().stream().anyMatch(one -> one.learner() == learner.id()))
                .toList());
        for (Problem.Learner next : queue) {
            if (!served.contains(next)) {
                served.add(next);
                SolveOutcome outcome = Planning.OURS.plan(among(problem, served, given));
                if (!(outcome instanceof SolveOutcome.Solved solved)) {
                    return outcome;
                }
                given = locked(solved.plan());
                if (given.stream().noneMatch(one -> one.learner() == next.id())) {
                    served.remove(next);
                }
            }
        }
        return Planning.OURS.plan(problem.from(given));
    }

    private static Problem among(Problem all, List<Problem.Learner> learners, List<Problem.Proposed> given) {
        return new Problem(
                all.week(),
                all.policy(),
                List.copyOf(learners),
                all.tutors(),
                all.running(),
                given,
                all.rejections(),
                all.wishes(),
                all.vetoes());
    }

    private static List<Problem.Proposed> locked(Plan plan) {
        return plan.lines().stream()
                .filter(line -> line.change() == Change.NEW || line.change() == Change.REPLACED)
                .map(line -> new Problem.Proposed(
                        line.learner(),
                        line.subject(),
                        line.tutor(),
                        line.meeting(),
                        line.times(),
                        Problem.Hold.LOCKED))
                .toList();
    }

    /** As if nobody had anybody yet: what comes out the same goes on, all else is changed. */
    static SolveOutcome anew(Problem problem) {
        Problem blank = new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors(),
                List.of(),
                problem.proposed(),
                problem.rejections(),
                problem.wishes(),
                problem.vetoes());
        SolveOutcome outcome = Planning.OURS.plan(blank);
        return outcome instanceof SolveOutcome.Solved solved
                ? new SolveOutcome.Solved(against(problem, solved.plan()))
                : outcome;
    }

    private static Plan against(Problem problem, Plan plan) {
        Map<NeedKey, Problem.Running> running = new HashMap<>();
        problem.running().forEach(one -> running.put(NeedKey.of(one), one));
        List<Plan.Line> lines = new ArrayList<>();
        for (Plan.Line line : plan.lines()) {
            Problem.Running before = running.remove(NeedKey.of(line));
            lines.add(changed(line, before == null ? Change.NEW : change(line, before)));
        }
        running.values().stream()
                .sorted(Comparator.comparing(NeedKey::of))
                .forEach(ended -> lines.add(Plan.Line.of(ended, Change.ENDED, List.of())));
        return new Plan(lines, plan.unmatched(), plan.figures(), plan.worth());
    }

    private static Change change(Plan.Line line, Problem.Running before) {
        if (line.tutor() != before.tutor()) {
            return Change.REPLACED;
        }
        return line.meeting() == before.meeting() && line.times().equals(new TreeSet<>(before.times()))
                ? Change.KEPT
                : Change.MOVED;
    }

    private static Plan.Line changed(Plan.Line line, Change change) {
        return new Plan.Line(
                line.learner(), line.subject(), line.tutor(), line.meeting(), line.times(), change, line.reasons());
    }
}
