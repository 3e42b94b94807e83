package org.ieum.matching.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;

/** What a coordinator locked, checked before a solve: where locks contradict the rules or each other there is no plan. */
public final class Locks {

    private final Problem problem;
    private final Map<Long, Problem.Learner> learners = new HashMap<>();
    private final Map<Long, Problem.Tutor> tutors = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();

    public Locks(Problem problem) {
        this.problem = problem;
        problem.learners().forEach(learner -> learners.put(learner.id(), learner));
        problem.tutors().forEach(tutor -> tutors.put(tutor.id(), tutor));
    }

    /** Every fault of a locked proposal; empty if all of them can be kept together with what has to be kept anyway. */
    public List<Violation> contradictions() {
        List<Problem.Proposed> locked = problem.proposed().stream()
                .filter(proposed -> proposed.hold() == Problem.Hold.LOCKED)
                .toList();
        if (locked.isEmpty()) {
            return List.of();
        }
        Set<Plan.Line> lines = new LinkedHashSet<>();
        Set<NeedKey> served = new HashSet<>();
        for (Problem.Running pairing : new Keepable(problem).pairings()) {
            served.add(NeedKey.of(pairing));
            lines.add(Plan.Line.of(pairing, Change.KEPT, List.of()));
        }
        for (Problem.Proposed lock : locked) {
            if (lines.add(line(lock))) {
                check(lock, served);
            }
        }
        found.addAll(new Diary(problem).clashes(List.copyOf(lines)));
        return found;
    }

    private void check(Problem.Proposed lock, Set<NeedKey> served) {
        Problem.Learner learner = learners.get(lock.learner());
        Problem.Tutor tutor = tutors.get(lock.tutor());
        Problem.Need need = learner == null ? null : Pairs.need(learner, lock.subject());
        if (learner == null || tutor == null) {
            report(Kind.UNKNOWN_PERSON, lock);
        } else if (need == null) {
            report(Kind.UNKNOWN_NEED, lock);
        } else {
            Pairs.misfits(problem, learner, tutor, need, runs(lock)).forEach(kind -> report(kind, lock));
            reportUnless(Pairs.canMeet(learner, tutor, lock.meeting()), Kind.MEETING, lock);
            reportUnless(Pairs.timesFit(learner, tutor, need, lock.times()), Kind.TIMES, lock);
            reportUnless(!isRejected(problem, lock.learner(), lock.subject(), lock.tutor()), Kind.REJECTED, lock);
        }
        reportUnless(served.add(NeedKey.of(lock)), Kind.SERVED_TWICE, lock);
    }

    static boolean isRejected(Problem problem, long learner, String subject, long tutor) {
        return problem.rejections().contains(new Problem.Rejection(learner, subject, tutor));
    }

    private boolean runs(Problem.Proposed lock) {
        return problem.running().stream()
                .anyMatch(pairing -> pairing.learner() == lock.learner()
                        && pairing.tutor() == lock.tutor()
                        && pairing.subject().equals(lock.subject()));
    }

    private static Plan.Line line(Problem.Proposed lock) {
        return new Plan.Line(
                lock.learner(),
                lock.subject(),
                lock.tutor(),
                lock.meeting(),
                new TreeSet<>(lock.times()),
                Change.KEPT,
                List.of());
    }

    private void reportUnless(boolean good, Kind kind, Problem.Proposed lock) {
        if (!good) {
            report(kind, lock);
        }
    }

    private void report(Kind kind, Problem.Proposed lock) {
        found.add(new Violation(kind, lock.learner(), lock.subject(), lock.tutor()));
    }
}
