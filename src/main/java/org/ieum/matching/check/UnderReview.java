package org.ieum.matching.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;

/** The evaluator's check that a solve heeded what was proposed, locked and rejected before. */
final class UnderReview {

    private final Problem problem;
    private final Map<NeedKey, Plan.Line> lines = new HashMap<>();
    private final Map<NeedKey, Long> runningTutor = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();

    UnderReview(Problem problem, List<Plan.Line> going) {
        this.problem = problem;
        going.forEach(line -> lines.put(NeedKey.of(line), line));
        Pairs.oldestFirst(problem.running())
                .forEach(pairing -> runningTutor.putIfAbsent(NeedKey.of(pairing), pairing.tutor()));
    }

    List<Violation> check() {
        problem.rejections().forEach(this::checkRejection);
        if (problem.proposed().stream().anyMatch(proposed -> proposed.hold() != Problem.Hold.LOOSE)) {
            checkProposals();
        }
        return found;
    }

    private void checkRejection(Problem.Rejection rejection) {
        NeedKey key = new NeedKey(rejection.learner(), rejection.subject());
        Plan.Line line = lines.get(key);
        boolean runs = Long.valueOf(rejection.tutor()).equals(runningTutor.get(key));
        if (line != null && line.tutor() == rejection.tutor() && !runs) {
            found.add(new Violation(Kind.REJECTED, line.learner(), line.subject(), line.tutor()));
        }
    }

    private void checkProposals() {
        Diary diary = new Diary(problem);
        List<Problem.Running> kept = new Keepable(problem).pairings();
        Set<NeedKey> going = new HashSet<>();
        kept.forEach(pairing -> going.add(NeedKey.of(pairing)));
        kept.forEach(diary::add);
        Set<Long> unsettledLearners = new HashSet<>();
        Set<Long> unsettledTutors = new HashSet<>();
        problem.running().stream()
                .filter(pairing -> !going.contains(NeedKey.of(pairing)))
                .forEach(pairing -> {
                    unsettledLearners.add(pairing.learner());
                    unsettledTutors.add(pairing.tutor());
                });
        List<Problem.Proposed> changed = new ArrayList<>();
        for (Problem.Proposed proposed : problem.proposed()) {
            if (stands(proposed)) {
                if (going.add(NeedKey.of(proposed))) {
                    diary.add(running(proposed));
                }
            } else if (proposed.hold() == Problem.Hold.LOCKED) {
                report(Kind.UNLOCKED, proposed);
            } else if (proposed.hold() == Problem.Hold.KEPT
                    && !unsettledLearners.contains(proposed.learner())
                    && !unsettledTutors.contains(proposed.tutor())) {
                changed.add(proposed);
            }
        }
        changed.stream().filter(proposed -> couldStand(diary, proposed)).forEach(p -> report(Kind.UNFORCED, p));
    }

    private boolean stands(Problem.Proposed proposed) {
        Plan.Line line = lines.get(NeedKey.of(proposed));
        return line != null
                && line.tutor() == proposed.tutor()
                && line.meeting() == proposed.meeting()
                && line.times().equals(proposed.times());
    }

    /** Whether it fits by the rules and beside all that had to be kept and was. */
    private boolean couldStand(Diary diary, Problem.Proposed proposed) {
        Problem.Learner learner = problem.learners().stream()
                .filter(one -> one.id() == proposed.learner())
                .findFirst()
                .orElse(null);
        Problem.Tutor tutor = problem.tutors().stream()
                .filter(one -> one.id() == proposed.tutor())
                .findFirst()
                .orElse(null);
        Problem.Need need = learner == null ? null : Pairs.need(learner, proposed.subject());
        return need != null
                && tutor != null
                && Pairs.misfits(problem, learner, tutor, need, false).isEmpty()
                && !Locks.isRejected(problem, proposed.learner(), proposed.subject(), proposed.tutor())
                && Pairs.canMeet(learner, tutor, proposed.meeting())
                && Pairs.timesFit(learner, tutor, need, proposed.times())
                && diary.hasRoom(running(proposed));
    }

    private static Problem.Running running(Problem.Proposed proposed) {
        return new Problem.Running(
                proposed.learner(),
                proposed.subject(),
                proposed.tutor(),
                proposed.meeting(),
                proposed.times(),
                LocalDate.MAX);
    }

    private void report(Kind kind, Problem.Proposed proposed) {
        found.add(new Violation(kind, proposed.learner(), proposed.subject(), proposed.tutor()));
    }
}
