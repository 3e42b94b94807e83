package org.ieum.matching.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/**
 * Learners and tutors, one of whom at least ranked the other, who would both rather have each other than what they got.
 * A learner would if a need that the tutor fits is unmatched or with somebody whom they rank lower. A tutor would if
 * there is room for it once those learners are gone whom they rank lower. Who is not ranked ranks below all who are; a
 * running pairing that is kept goes for nobody.
 */
public final class BlockingPairs {

    private static final int UNRANKED = 4;

    private record RankedBy(Side by, long learner, long tutor) {}

    private record RankedPair(long learner, long tutor) {}

    private final Problem problem;
    private final Map<RankedBy, Integer> ranks = new HashMap<>();
    private final Map<Long, List<Plan.Line>> learning;
    private final Map<Long, List<Plan.Line>> teaching;
    private int mutual;
    private int oneSided;

    public static BlockingPairs of(Problem problem, List<Plan.Line> lines) {
        return new BlockingPairs(
                problem,
                lines.stream().filter(line -> line.change() != Change.ENDED).toList());
    }

    private BlockingPairs(Problem problem, List<Plan.Line> going) {
        this.problem = problem;
        learning = going.stream().collect(Collectors.groupingBy(Plan.Line::learner));
        teaching = going.stream().collect(Collectors.groupingBy(Plan.Line::tutor));
        problem.wishes()
                .forEach(wish ->
                        ranks.merge(new RankedBy(wish.by(), wish.learner(), wish.tutor()), wish.rank(), Integer::min));
        count();
    }

    /** Pairs in which each ranked the other. */
    public int mutual() { return mutual; }

    public int oneSided() { return oneSided; }

    private void count() {
        Map<Long, Problem.Learner> learners =
                problem.learners().stream().collect(Collectors.toMap(Problem.Learner::id, Function.identity()));
        Map<Long, Problem.Tutor> tutors =
                problem.tutors().stream().collect(Collectors.toMap(Problem.Tutor::id, Function.identity()));
        Set<RankedPair> seen = new HashSet<>();
        for (Problem.Wish wish : problem.wishes()) {
            Problem.Learner learner = learners.get(wish.learner());
            Problem.Tutor tutor = tutors.get(wish.tutor());
            if (learner != null && tutor != null && seen.add(new RankedPair(wish.learner(), wish.tutor()))) {
                count(learner, tutor);
            }
        }
    }

    private void count(Problem.Learner learner, Problem.Tutor tutor) {
        boolean both = rank(Side.LEARNER, learner.id(), tutor.id()) < UNRANKED
                && rank(Side.TUTOR, learner.id(), tutor.id()) < UNRANKED;
        if (learner.needs().stream().anyMatch(need -> blocks(learner, tutor, need))) {
            mutual += both ? 1 : 0;
            oneSided += both ? 0 : 1;
        }
    }

    private int rank(Side by, long learner, long tutor) {
        return ranks.getOrDefault(new RankedBy(by, learner, tutor), UNRANKED);
    }

    private boolean blocks(Problem.Learner learner, Problem.Tutor tutor, Problem.Need need) {
        if (!Pairs.misfits(problem, learner, tutor, need, false).isEmpty() || !wouldRather(learner, tutor, need)) {
            return false;
        }
        List<Plan.Line> learnersOthers = learning.getOrDefault(learner.id(), List.of()).stream()
                .filter(line -> !line.subject().equals(need.subject().key()))
                .toList();
        List<Plan.Line> tutorsOthers = teaching.getOrDefault(tutor.id(), List.of()).stream()
                .filter(line -> line.learner() != learner.id() || learnersOthers.contains(line))
                .filter(line -> !wouldLetGo(tutor, line, learner))
                .toList();
        return new Room(problem, learner, tutor, need).isThere(learnersOthers, tutorsOthers);
    }

    private boolean wouldRather(Problem.Learner learner, Problem.Tutor tutor, Problem.Need need) {
        return learning.getOrDefault(learner.id(), List.of()).stream()
                .filter(line -> line.subject().equals(need.subject().key()))
                .allMatch(line -> line.change() != Change.KEPT
                        && rank(Side.LEARNER, learner.id(), line.tutor())
                                > rank(Side.LEARNER, learner.id(), tutor.id()));
    }

    private boolean wouldLetGo(Problem.Tutor tutor, Plan.Line line, Problem.Learner learner) {
        return line.change() != Change.KEPT
                && rank(Side.TUTOR, line.learner(), tutor.id()) > rank(Side.TUTOR, learner.id(), tutor.id());
    }
}
