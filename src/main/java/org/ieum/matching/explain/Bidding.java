package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ieum.kernel.HalfHours;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.price.Bundles;
import org.ieum.matching.search.Ejection;

/**
 * Estimates what hypothetical tutors could do at once: the best bundle of needs that wait, in hours that their learners
 * have left. It is a lower limit, since nobody else's week is touched.
 */
final class Bidding {

    private static final int EFFORT = 2_000;

    private final Hypotheses hypotheses;

    /** A tutor with what they would teach at once. */
    record Bid(Problem.Tutor tutor, List<Problem.Proposed> bundle) {}

    Bidding(Hypotheses hypotheses) {
        this.hypotheses = hypotheses;
    }

    /** The tutor whose bundle weighs most, under the number {@code id}; empty if none could teach anybody. */
    Optional<Bid> best(Problem problem, Plan plan, long id) {
        List<Problem.Learner> waiting = waiting(problem, plan);
        List<Problem.Tutor> tutors = hypotheses.forNeedsOf(waiting, id);
        Instance instance = Compiling.of(new Problem(
                problem.week(),
                problem.policy(),
                waiting,
                tutors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        long[] weights = Arrays.stream(instance.needs.weight)
                .mapToLong(weight -> weight * Bundles.UNIT)
                .toArray();
        Bundles bundles = new Bundles(instance, instance.postings(), weights);
        long[] nothing = new long[weights.length];
        bundles.post(nothing);
        long most = 0;
        Problem.Tutor best = null;
        int[] bundle = new int[0];
        for (Problem.Tutor tutor : tutors) {
            long earned = bundles.earn(instance.people.tutor(tutor.id()), nothing, EFFORT);
            if (earned > most) {
                most = earned;
                best = tutor;
                bundle = IntStream.range(0, bundles.bestSize())
                        .map(bundles::best)
                        .toArray();
            }
        }
        return best == null ? Optional.empty() : Optional.of(bid(instance, best, bundle, id));
    }

    private static Bid bid(Instance instance, Problem.Tutor tutor, int[] bundle, long id) {
        return new Bid(tutor.numbered(id), proposals(instance, instance.people.tutor(tutor.id()), bundle, id));
    }

    /** The bundle, each need placed after the other; those that find no time so are left to the search. */
    private static List<Problem.Proposed> proposals(Instance instance, int tutor, int[] bundle, long id) {
        Board board = new Board(instance.facts);
        double[] noLoss = new double[instance.needs.count];
        Ejection ejection = new Ejection(instance, board, noLoss, 0, new SplittableRandom(0));
        IntList nobody = new IntList();
        for (int need : bundle) {
            board.expect(need);
            if (ejection.findRoom(need, tutor)) {
                ejection.apply(need, nobody);
            }
        }
        List<Problem.Proposed> proposals = new ArrayList<>();
        for (int i = 0; i < board.size[tutor]; i++) {
            int need = board.load[tutor][i];
            proposals.add(new Problem.Proposed(
                    instance.people.learners.get(instance.needs.learner[need]).id(),
                    instance.needs.asked(need).subject().key(),
                    id,
                    instance.easiest(need, tutor),
                    Times.sessions(board.times[need], instance.needs.length[need]),
                    Problem.Hold.LOOSE));
        }
        return proposals;
    }

    /** The learners who wait, with the needs they wait for and the hours they have left. */
    private static List<Problem.Learner> waiting(Problem problem, Plan plan) {
        Map<Long, Set<String>> asked = new HashMap<>();
        plan.unmatched()
                .forEach(need -> asked.computeIfAbsent(need.learner(), id -> new HashSet<>())
                        .add(need.subject()));
        Map<Long, Set<Integer>> busy = new HashMap<>();
        plan.lines().stream()
                .filter(line -> line.change() != Change.ENDED && asked.containsKey(line.learner()))
                .forEach(line -> line.times()
                        .forEach(time -> time.indices()
                                .forEach(busy.computeIfAbsent(line.learner(), id -> new HashSet<>())::add)));
        return problem.learners().stream()
                .filter(learner -> asked.containsKey(learner.id()))
                .map(learner -> waiting(learner, asked.get(learner.id()), busy.getOrDefault(learner.id(), Set.of())))
                .toList();
    }

    private static Problem.Learner waiting(Problem.Learner learner, Set<String> asked, Set<Integer> busy) {
        return learner.within(
                HalfHours.of(learner.free().stream().filter(index -> !busy.contains(index))),
                learner.needs().stream()
                        .filter(need -> asked.contains(need.subject().key()))
                        .toList());
    }
}
