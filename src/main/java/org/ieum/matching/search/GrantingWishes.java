package org.ieum.matching.search;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.WishTable;
import org.ieum.matching.model.Problem;
import org.ieum.matching.price.Guide;

/**
 * Gives people to each other who wished for it, where no weight is lost by it: the need goes to the wished tutor, what is
 * in its way goes elsewhere, and so on, as in {@link Annealing}. Quality is below the weight served, so it comes last and
 * costs none. What is left of pairs who would both rather have each other ({@code BlockingPairs}) costs somebody a tutor.
 */
final class GrantingWishes {

    /** Chains tried for a wish; they differ by chance. */
    private static final int TRIES = 20;
    /** Of a chain. */
    private static final int LINKS = 6;
    /** Tutors who are asked for a need in hand. */
    private static final int SAMPLE = 12;
    /** A wish granted can make room for another. */
    private static final int PASSES = 3;

    private final Instance instance;
    private final Board board;
    private final WishTable wishes;
    private final Ejection ejection;
    private final IntList inHand = new IntList();
    /** By need the last chain in which its change was counted. */
    private final int[] counted;

    private int chains;

    /** @param hold what a tutor loses when a need goes elsewhere, see {@link Guide#holds()} */
    GrantingWishes(Instance instance, Board board, double[] hold, double noise, long seed) {
        this.instance = instance;
        this.board = board;
        wishes = new WishTable(instance);
        ejection = new Ejection(instance, board, hold, noise, new SplittableRandom(seed));
        counted = new int[instance.needs.count];
    }

    /** Grants what wishes it can, the dearest first, until it is told that time is over. */
    void run(BooleanSupplier isOver) {
        List<Problem.Wish> dearestFirst = instance.problem.wishes().stream()
                .sorted(Comparator.comparingInt(Problem.Wish::rank)
                        .thenComparing(Problem.Wish::learner)
                        .thenComparing(Problem.Wish::tutor))
                .toList();
        boolean granted = true;
        for (int pass = 0; pass < PASSES && granted; pass++) {
            granted = false;
            for (Problem.Wish wish : dearestFirst) {
                int learner = instance.people.learner(wish.learner());
                int tutor = instance.people.tutor(wish.tutor());
                granted |= learner >= 0 && tutor >= 0 && !isOver.getAsBoolean() && grant(learner, tutor);
            }
        }
    }

    private boolean grant(int learner, int tutor) {
        boolean granted = false;
        for (int need = instance.needs.first[learner]; need < instance.needs.first[learner + 1]; need++) {
            if (mayGo(need, tutor)) {
                for (int i = 0; i < TRIES && board.tutor[need] != tutor; i++) {
                    granted |= chain(need, tutor);
                }
            }
        }
        return granted;
    }

    private boolean mayGo(int need, int tutor) {
        int from = board.tutor[need];
        return from != tutor
                && instance.mayTake(need, tutor)
                && !instance.isBound(need)
                && wishes.of(need, tutor) > (from == Board.NOBODY ? 0 : wishes.of(need, from));
    }

    /** Moves the need and what is in its way; all is taken back where that costs weight or dearer wishes. */
    private boolean chain(int need, int tutor) {
        long weight = board.weight();
        int last = tutor;
        inHand.clear();
        if (board.tutor[need] != Board.NOBODY) {
            board.take(need);
        }
        if (ejection.findAt(need, tutor)) {
            ejection.apply(need, inHand);
            for (int link = 1; link < LINKS && inHand.size() > 0; link++) {
                int homeless = inHand.removeHeaviest(instance.needs.weight);
                if (ejection.find(homeless, last, SAMPLE, Double.POSITIVE_INFINITY)) {
                    last = ejection.foundTutor();
                    ejection.apply(homeless, inHand);
                }
            }
        }
        boolean better = board.weight() >= weight && gain() > 0;
        if (!better) {
            board.undo(0);
        }
        board.commit();
        return better;
    }

    /** By how much more is wished for than before the chain; of all that a need went through its first change counts. */
    private int gain() {
        int gain = 0;
        chains++;
        for (int change = 0; change < board.mark(); change++) {
            int need = board.changed(change);
            if (counted[need] != chains) {
                counted[need] = chains;
                gain += wish(need, board.tutor[need]) - wish(need, board.before(change));
            }
        }
        return gain;
    }

    private int wish(int need, int tutor) {
        return tutor == Board.NOBODY ? 0 : wishes.of(need, tutor);
    }
}
