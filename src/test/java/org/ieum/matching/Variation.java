package org.ieum.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/** A problem with one thing changed. */
public final class Variation {

    private Variation() {}

    /** With the tutor besides, or instead of the one with the same id. */
    static Problem with(Problem problem, Problem.Tutor tutor) {
        List<Problem.Tutor> tutors = new ArrayList<>(problem.tutors());
        tutors.removeIf(one -> one.id() == tutor.id());
        tutors.add(tutor);
        return problem.with(tutors);
    }

    static Problem with(Problem problem, Problem.Veto veto) {
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors(),
                problem.running(),
                problem.proposed(),
                problem.rejections(),
                problem.wishes(),
                Stream.concat(problem.vetoes().stream(), Stream.of(veto)).toList());
    }

    public static Problem withWishes(Problem problem, List<Problem.Wish> wishes) {
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors(),
                problem.running(),
                problem.proposed(),
                problem.rejections(),
                wishes,
                problem.vetoes());
    }

    static Problem rejecting(Problem problem, Plan.Line line) {
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors(),
                problem.running(),
                problem.proposed(),
                List.of(new Problem.Rejection(line.learner(), line.subject(), line.tutor())),
                problem.wishes(),
                problem.vetoes());
    }

    /** The plan's pairings as proposals of an earlier solve. */
    static List<Problem.Proposed> proposals(Plan plan, Problem.Hold hold) {
        return plan.lines().stream()
                .filter(line -> line.change() != Change.ENDED)
                .map(line -> new Problem.Proposed(
                        line.learner(), line.subject(), line.tutor(), line.meeting(), line.times(), hold))
                .toList();
    }
}
