package org.ieum.matching;

import java.util.SplittableRandom;

/**
 * Gives a tutor whose week earns too little the best bundle of needs at once, taken from whoever has them: what needs
 * several changes at a time, such as two needs of one learner for the tutor's only place, no single push finds.
 */
final class Installing {

    private static final int TOURNAMENT = 6;
    private static final int EFFORT = 60;
    private static final int MOST = 64;

    private final Instance instance;
    private final Board board;
    private final WeekTiming timing;
    private final Bundles bundles;
    private final double[] hold;
    private final double[] earnings;
    private final SplittableRandom random;
    private final long[] ask;
    private final double unit;
    private final int[] bundle = new int[MOST];
    private final IntList robbed = new IntList();

    Installing(
            Board board,
            WeekTiming timing,
            Companions companions,
            double[] hold,
            double[] earnings,
            double unit,
            SplittableRandom random) {
        this.board = board;
        this.timing = timing;
        this.hold = hold;
        this.earnings = earnings;
        this.unit = unit;
        this.random = random;
        instance = board.instance;
        ask = new long[instance.needs.count];
        bundles = new Bundles(instance, new long[instance.needs.count], companions);
    }

    /** Changes one tutor's bundle, if it finds a better one; what has to go elsewhere is added to {@code evicted}. */
    boolean install(IntList evicted) {
        int tutor = draw();
        if (tutor == Board.NOBODY) {
            return false;
        }
        value(tutor);
        bundles.earn(tutor, ask, EFFORT);
        int size = bundles.bestSize();
        boolean changes = false;
        for (int i = 0; i < size; i++) {
            bundle[i] = bundles.best(i);
            changes |= board.tutor[bundle[i]] != tutor;
        }
        return changes && size > 0 && change(tutor, size, evicted);
    }

    /** Of a few tutors the one that falls most behind what the prices promise. */
    private int draw() {
        int drawn = Board.NOBODY;
        double most = 0.5 * unit;
        for (int i = 0; i < TOURNAMENT; i++) {
            int tutor = random.nextInt(instance.tutorCount());
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

    /** What each need is worth to the tutor: less if it has to be taken from another, and never quite the same. */
    private void value(int tutor) {
        double theft = random.nextDouble();
        for (int need : instance.fits[tutor]) {
            int has = board.tutor[need];
            double value = hold[need] * (has == Board.NOBODY || has == tutor ? 1 : theft) + unit * random.nextDouble();
            ask[need] = has != Board.NOBODY && has != tutor && instance.continuity.isBound(need)
                    ? 0
                    : -(long) (value * Bundles.UNIT);
            if (has == tutor && instance.continuity.isBound(need)) {
                ask[need] = -1_000_000L * Bundles.UNIT;
            }
        }
    }

    private boolean change(int tutor, int size, IntList evicted) {
        robbed.clear();
        for (int i = 0; i < size; i++) {
            int from = board.tutor[bundle[i]];
            if (from != Board.NOBODY) {
                board.take(bundle[i]);
            }
        }
        while (board.size[tutor] > 0) {
            int old = board.load[tutor][0];
            if (instance.continuity.isBound(old)) {
                return giveUp();
            }
            board.take(old);
            evicted.add(old);
        }
        if (!timing.fits(tutor, bundle, size)) {
            return giveUp();
        }
        for (int i = 0; i < size; i++) {
            board.put(bundle[i], tutor, timing.result(i));
        }
        return true;
    }

    private boolean giveUp() {
        board.undo(0);
        board.commit();
        return false;
    }
}
