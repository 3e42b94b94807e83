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
        List<Problem.Veto> vetoes =
                Stream.concat(problem.vetoes().stream(), Stream.of(veto)).toList();
        return said(problem, problem.rejections(), problem.wishes(), vetoes);
    }

    public static Problem withWishes(Problem problem, List<Problem.Wish> wishes) {
        return said(problem, problem.rejections(), wishes, problem.vetoes());
    }

    static Problem rejecting(Problem problem, Plan.Line line) {
        Problem.Rejection rejection = new Problem.Rejection(line.learner(), line.subject(), line.tutor());
        return said(problem, List.of(rejection), problem.wishes(), problem.vetoes());
    }

    /** With other words between the same people. */
    private static Problem said(
            Problem problem, List<Problem.Rejection> rejections, List<Problem.Wish> wishes, List<Problem.Veto> vetoes) {
        return new Problem(
                problem.week(),
                problem.policy(),
                problem.learners(),
                problem.tutors(),
                problem.running(),
                problem.proposed(),
                rejections,
                wishes,
                vetoes);
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
