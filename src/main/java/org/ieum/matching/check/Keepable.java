package org.ieum.matching.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.matching.model.Problem;

/** The evaluator's own answer to which running pairings a plan has to keep as they are. */
final class Keepable {

    private final Problem problem;
    private final Map<Long, Problem.Learner> learners = new HashMap<>();
    private final Map<Long, Problem.Tutor> tutors = new HashMap<>();

    Keepable(Problem problem) {
        this.problem = problem;
        problem.learners().forEach(learner -> learners.put(learner.id(), learner));
        problem.tutors().forEach(tutor -> tutors.put(tutor.id(), tutor));
    }

    /** Those that still fit; where they collide the older one stays. */
    List<Problem.Running> pairings() {
        Diary diary = new Diary(problem);
        Set<List<Object>> seen = new HashSet<>();
        return Pairs.oldestFirst(problem.running()).stream()
                .filter(pairing -> seen.add(List.of(pairing.learner(), pairing.subject())))
                .filter(this::fits)
                .filter(diary::hasRoom)
                .peek(diary::add)
                .toList();
    }

    private boolean fits(Problem.Running pairing) {
        Problem.Learner learner = learners.get(pairing.learner());
        Problem.Tutor tutor = tutors.get(pairing.tutor());
        if (learner == null || tutor == null) {
            return false;
        }
        Problem.Need need = Pairs.need(learner, pairing.subject());
        return need != null
                && Pairs.misfits(problem, learner, tutor, need, true).isEmpty()
                && Pairs.canMeet(learner, tutor, pairing.meeting())
                && Pairs.timesFit(learner, tutor, need, pairing.times());
    }
}
