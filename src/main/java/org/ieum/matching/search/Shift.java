package org.ieum.matching.search;

import java.util.SplittableRandom;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedPages;
import org.ieum.matching.price.Bundles;

/**
 * One machine's search by the same prices: of a part of the people at a time, from a plan that it is told. How people are
 * divided each machine finds for itself from the same seed. Several threads can have turns at once.
 */
public final class Shift {

    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final Instance instance;
    private final Elsewhere.Turn first;
    private final NeedPages pages;

    /** @param first tells the prices of all turns */
    public Shift(Instance instance, Elsewhere.Turn first) {
        this.instance = instance;
        this.first = first;
        pages = Bundles.pages(instance, BundleMove.first(first.guide()));
    }

    /**
     * A turn with one of the parts.
     *
     * @param tutors by need, of the plan as it is
     * @param times likewise
     * @param number of the part, of so many
     * @param nanos how long to search
     */
    public Moves search(int[] tutors, long[] times, Elsewhere.Turn turn, int number, int count, long nanos) {
        Board board = board(tutors, times);
        Part part = Part.several(instance, count)[number];
        part.divideByCircles(board, count, new SplittableRandom(turn.seed()));
        Board mine = new Board(board);
        mine.takeWaiting(board, part::has);
        Annealing annealing = new Annealing(
                instance,
                part,
                mine,
                turn.onlyClimbs(),
                first.guide(),
                pages,
                first.usualWorth() / Annealing.USUAL,
                new SplittableRandom(turn.seed() + number));
        if (turn.fills()) {
            annealing.fill();
        } else {
            annealing.cool(turn.way());
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
                annealing.run(STEPS_BETWEEN_LOOKS);
            }
        }
        return Moves.between(tutors, times, board);
    }

    private Board board(int[] tutors, long[] times) {
        Board board = new Board(instance.facts);
        for (int need : instance.open) {
            board.expect(need);
        }
        for (int need : instance.open) {
            if (tutors[need] != Board.NOBODY) {
                board.put(need, tutors[need], times[need]);
            }
        }
        board.commit();
        return board;
    }
}
