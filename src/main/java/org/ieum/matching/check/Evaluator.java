package org.ieum.matching.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;

/**
 * Checks a plan line by line against the contract's rules, in the plainest way. Shares no code with the solver, so that
 * an error there does not hide here.
 */
public final class Evaluator {

    private final Problem problem;
    private final Map<Long, Problem.Learner> learners;
    private final Map<Long, Problem.Tutor> tutors;
    private final Set<Problem.Veto> vetoes;
    private final Map<NeedKey, Problem.Running> running = new HashMap<>();
    private final Set<NeedKey> served = new HashSet<>();
    private final Set<NeedKey> ended = new HashSet<>();
    private final List<Violation> found = new ArrayList<>();

    public Evaluator(Problem problem) {
        this.problem = problem;
        learners = problem.learners().stream().collect(Collectors.toMap(Problem.Learner::id, Function.identity()));
        tutors = problem.tutors().stream().collect(Collectors.toMap(Problem.Tutor::id, Function.identity()));
        vetoes = Set.copyOf(problem.vetoes());
        Pairs.oldestFirst(problem.running()).forEach(pairing -> running.putIfAbsent(NeedKey.of(pairing), pairing));
    }

    /** The running pairings that a plan has to keep as they are, the oldest first. */
    public static List<Problem.Running> keepable(Problem problem) {
        return new Keepable(problem).pairings();
    }

    public List<Violation> check(List<Plan.Line> lines) {
        List<Plan.Line> going =
                lines.stream().filter(line -> line.change() != Change.ENDED).toList();
        lines.stream().filter(line -> line.change() == Change.ENDED).forEach(line -> ended.add(NeedKey.of(line)));
        going.forEach(this::checkLine);
        found.addAll(new Diary(problem).clashes(going));
        checkRunning(going);
        found.addAll(new UnderReview(problem, going).check());
        return found;
    }

    private void checkLine(Plan.Line line) {
        Problem.Learner learner = learners.get(line.learner());
        Problem.Tutor tutor = tutors.get(line.tutor());
        if (learner == null || tutor == null) {
            report(Kind.UNKNOWN_PERSON, line);
            return;
        }
        Problem.Need need = Pairs.need(learner, line.subject());
        if (need == null) {
            report(Kind.UNKNOWN_NEED, line);
            return;
        }
        NeedKey key = NeedKey.of(line);
        if (!served.add(key)) {
            report(Kind.SERVED_TWICE, line);
        }
        Problem.Running before = running.get(key);
        boolean runs = before != null && before.tutor() == line.tutor();
        Pairs.misfits(problem, vetoes, learner, tutor, need, runs).forEach(kind -> report(kind, line));
        if (!Pairs.canMeet(learner, tutor, line.meeting())) {
            report(Kind.MEETING, line);
        }
        if (!Pairs.timesFit(learner, tutor, need, line.times())) {
            report(Kind.TIMES, line);
        }
        if (line.change() != change(before, line)) {
            report(Kind.CHANGE_LABEL, line);
        }
    }

    private static Change change(Problem.Running before, Plan.Line line) {
        if (before == null) {
            return Change.NEW;
        }
        if (before.tutor() != line.tutor()) {
            return Change.REPLACED;
        }
        boolean same = before.times().equals(line.times()) && before.meeting() == line.meeting();
        return same ? Change.KEPT : Change.MOVED;
    }

    private void checkRunning(List<Plan.Line> going) {
        for (NeedKey key : running.keySet()) {
            if (!served.contains(key) && !ended.contains(key)) {
                Problem.Running dropped = running.get(key);
                found.add(new Violation(Kind.DROPPED, key.learner(), key.subject(), dropped.tutor()));
            }
        }
        Map<NeedKey, Plan.Line> lines = new HashMap<>();
        going.forEach(line -> lines.put(NeedKey.of(line), line));
        for (Problem.Running kept : new Keepable(problem).pairings()) {
            Plan.Line line = lines.get(NeedKey.of(kept));
            if (line == null || line.tutor() != kept.tutor()) {
                found.add(new Violation(Kind.BROKEN, kept.learner(), kept.subject(), kept.tutor()));
            } else if (!line.times().equals(kept.times()) || line.meeting() != kept.meeting()) {
                report(Kind.MOVED, line);
            }
        }
    }

    private void report(Kind kind, Plan.Line line) {
        found.add(new Violation(kind, line.learner(), line.subject(), line.tutor()));
    }
}
