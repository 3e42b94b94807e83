package org.ieum.matching.search;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.ieum.matching.board.Board;
import org.ieum.matching.price.Guide;

/** The parts of a search that other machines take turns at; here is the board they all come back to. */
final class Remote implements Parts {

    private static final double FILLS = -1;

    private final Elsewhere elsewhere;
    private final Board board;
    private final Supplier<Guide> guide;
    private final double usualWorth;
    private final boolean onlyClimbs;
    private final SplittableRandom random;
    private double way;

    /** @param guide the best prices by now */
    Remote(Elsewhere elsewhere, Annealing whole, Supplier<Guide> guide, double usualWorth, SplittableRandom random) {
        this.elsewhere = elsewhere;
        this.guide = guide;
        this.usualWorth = usualWorth;
        this.random = random;
        board = whole.board();
        onlyClimbs = whole.beganFromPlan();
    }

    @Override
    public void cool(double part) {
        way = Math.max(0, part);
    }

    @Override
    public void fill() {
        turn(FILLS);
    }

    @Override
    public void run(long steps) {
        turn(way);
    }

    private void turn(double at) {
        elsewhere.search(board, new Elsewhere.Turn(guide.get(), usualWorth, onlyClimbs, at, random.nextLong()));
    }
}
