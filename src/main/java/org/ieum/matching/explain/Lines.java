package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.kernel.Session;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.instance.Funnel;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Pins;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/** Writes a finished assignment as the lines and the unmatched needs of a plan. */
public final class Lines {

    private final Instance instance;
    private final Reasoning reasons;
    private final Assignment assignment;

    public Lines(Instance instance, Assignment assignment) {
        this.instance = instance;
        this.assignment = assignment;
        reasons = new Reasoning(instance, assignment);
    }

    public List<Plan.Line> lines() {
        List<Plan.Line> lines = new ArrayList<>();
        assignment.all().forEach(placement -> lines.add(line(placement)));
        Set<Integer> seen = new HashSet<>();
        for (Problem.Running pairing : Pins.oldestFirst(instance.problem.running())) {
            int need = need(pairing);
            boolean first = need >= 0 && seen.add(need);
            if (!first || assignment.of(need) == null) {
                lines.add(ending(pairing, need));
            }
        }
        lines.sort(Comparator.comparing(Plan.Line::learner)
                .thenComparing(Plan.Line::subject)
                .thenComparing(Plan.Line::change));
        return lines;
    }

    private int need(Problem.Running pairing) {
        return instance.needs.find(instance.people.learner(pairing.learner()), pairing.subject());
    }

    private Plan.Line line(Placement placement) {
        int need = placement.need();
        Change change = change(placement);
        return new Plan.Line(
                instance.people.learners.get(instance.needs.learner[need]).id(),
                instance.needs.asked(need).subject().key(),
                instance.people.tutors.get(placement.tutor()).id(),
                placement.meeting(),
                Times.sessions(placement.times(), instance.needs.length[need]),
                change,
                reasons.forPlacement(placement, change));
    }

    private Change change(Placement placement) {
        Problem.Running before = instance.pins.running.get(placement.need());
        if (before == null) {
            return Change.NEW;
        }
        if (!instance.runs(placement.need(), placement.tutor())) {
            return Change.REPLACED;
        }
        Set<Session> now = Times.sessions(placement.times(), instance.needs.length[placement.need()]);
        boolean same = before.meeting() == placement.meeting() && before.times().equals(now);
        return same ? Change.KEPT : Change.MOVED;
    }

    private Plan.Line ending(Problem.Running pairing, int need) {
        return Plan.Line.of(pairing, Change.ENDED, List.of(reasons.forChange(pairing, need)));
    }

    public List<Plan.Unmatched> unmatched() {
        int[] left = IntStream.range(0, instance.needs.count)
                .filter(need -> assignment.of(need) == null)
                .toArray();
        Funnel[] funnels = instance.removals(left);
        return IntStream.range(0, left.length)
                .mapToObj(i -> unmatched(left[i], funnels[i]))
                .toList();
    }

    private Plan.Unmatched unmatched(int need, Funnel funnel) {
        return new Plan.Unmatched(
                instance.people.learners.get(instance.needs.learner[need]).id(),
                instance.needs.asked(need).subject().key(),
                funnel.removals(),
                instance.tutorCount() - funnel.removed());
    }
}
