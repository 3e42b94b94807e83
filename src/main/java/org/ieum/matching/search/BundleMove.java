package org.ieum.matching.search;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.NeedPages;
import org.ieum.matching.price.Bundles;
import org.ieum.matching.price.Guide;

/**
 * Gives a tutor whose week earns too little the best bundle of needs at once, taken from whoever has them: what needs
 * several changes at a time, such as two needs of one learner for the tutor's only place, no single push finds.
 */
final class BundleMove {

    private static final int TOURNAMENT = 6;
    private static final int EFFORT = 60;
    /** More than anything else is worth. */
    private static final double BOUND = 1e6;

    private final Instance instance;
    private final Part part;
    private final Board board;
    private final WeekTiming timing;
    private final Bundles bundles;
    private final double[] hold;
    private final double[] earnings;
    private final SplittableRandom random;
    private final long[] ask;
    private final double unit;
    private final int[] bundle = new int[WeekTiming.MOST];
    private int buyer;
    private double offer;
    private final IntList robbed = new IntList();

    /** @param pages of needs in the order in which they are looked for, see {@link #first} */
    BundleMove(
            Instance instance,
            Part part,
            Board board,
            Guide guide,
            NeedPages pages,
            double unit,
            SplittableRandom random) {
        this.instance = instance;
        this.part = part;
        this.board = board;
        hold = guide.holds();
        earnings = guide.earnings();
        this.unit = unit;
        this.random = random;
        timing = new WeekTiming(board);
        ask = new long[instance.needs.count];
        bundles = Bundles.weighing(instance, pages, this::pays, ask);
    }

    /** Changes one tutor's bundle, if it finds a better one; what has to go elsewhere is added to {@code evicted}. */
    boolean install(IntList evicted) {
        int tutor = draw();
        if (tutor == Board.NOBODY) {
            return false;
        }
        robbed.clear();
        return install(tutor, random.nextDouble(), evicted);
    }

    /** Lets the tutors who lost something to the last installation choose anew among the waiting needs. */
    void refill(IntList evicted) {
        for (int i = 0; i < robbed.size(); i++) {
            install(robbed.get(i), 0, evicted);
        }
    }

    private boolean install(int tutor, double theft, IntList evicted) {
        if (!part.hasTutor(tutor)) {
            return false;
        }
        turnTo(tutor, theft);
        bundles.earn(tutor, ask, EFFORT);
        int size = bundles.bestSize();
        boolean changes = false;
        for (int i = 0; i < size; i++) {
            bundle[i] = bundles.best(i);
            changes |= board.tutor[bundle[i]] != tutor;
        }
        return changes && change(tutor, size, evicted);
    }

    /** Of a few tutors the one that falls most behind what the prices promise. */
    private int draw() {
        int drawn = Board.NOBODY;
        // Where prices are ambiguous a tutor without regret may still have to change for another's good.
        double most = random.nextInt(8) == 0 ? Double.NEGATIVE_INFINITY : 0.5 * unit;
        for (int i = 0; i < TOURNAMENT; i++) {
            int tutor = random.nextInt(instance.tutorCount());
            if (!part.hasTutor(tutor)) {
                continue;
            }
            double regret = earnings[tutor];
            for (int j = 0; j < board.size[tutor]; j++) {
                regret -= hold[board.load[tutor][j]];
            }
            if (regret > most) {
                most = regret;
                drawn = tutor;
            }
        }
        return drawn;
    }

    /** The order in which needs are looked for: what tutors lose most goes first. */
    static long[] first(Guide guide) {
        return DoubleStream.of(guide.holds())
                .mapToLong(each -> (long) (each * Bundles.UNIT))
                .toArray();
    }

    private void turnTo(int tutor, double theft) {
        buyer = tutor;
        offer = theft;
        for (int need : instance.own(tutor)) {
            ask[need] = -pays(need);
        }
        for (int learner : instance.pins.taughtBy(tutor)) {
            for (int need = instance.needs.first[learner]; need < instance.needs.first[learner + 1]; need++) {
                ask[need] = -pays(need);
            }
        }
    }

    /** What a need is worth to the tutor: less if it has to be taken from another, and never quite the same. */
    private long pays(int need) {
        return (long) (value(need, buyer, offer) * Bundles.UNIT);
    }

    private double value(int need, int tutor, double theft) {
        if (!part.has(need)) {
            return 0;
        }
        int has = board.tutor[need];
        double value = hold[need] + unit * random.nextDouble();
        if (has == Board.NOBODY) {
            return value;
        }
        boolean bound = instance.isBound(need);
        if (has == tutor) {
            return bound ? BOUND : value;
        }
        return bound ? 0 : theft * value;
    }

    private boolean change(int tutor, int size, IntList evicted) {
        int mark = board.mark();
        int evictedBefore = evicted.size();
        int robbedBefore = robbed.size();
        for (int i = 0; i < size; i++) {
            take(bundle[i], tutor);
        }
        boolean possible = true;
        while (possible && board.size[tutor] > 0) {
            int old = board.load[tutor][0];
            possible = !instance.isBound(old);
            board.take(old);
            evicted.add(old);
        }
        if (!possible || !timing.fits(tutor, bundle, size)) {
            board.undo(mark);
            evicted.shrink(evictedBefore);
            robbed.shrink(robbedBefore);
            return false;
        }
        for (int i = 0; i < size; i++) {
            board.put(bundle[i], tutor, timing.result(i));
            evicted.remove(bundle[i]);
        }
        return true;
    }

    private void take(int need, int forTutor) {
        int from = board.tutor[need];
        if (from != Board.NOBODY) {
            board.take(need);
            if (from != forTutor) {
                robbed.add(from);
            }
        }
    }
}
