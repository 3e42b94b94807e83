package org.ieum.matching.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;

/**
 * Serves one need more without taking anybody's tutor away for good: places it, or takes the room of another need that
 * finds a tutor in the same way. Tries every chain up to a length, as far as {@link #TRIES} reach.
 */
public final class EjectionChain {

    private static final int TRIES = 2_000;

    private final Instance instance;
    private final Board board;
    private final Ejection ejection;
    private final IntList inHand = new IntList();
    private int left;

    public EjectionChain(Instance instance, Board board) {
        this.instance = instance;
        this.board = board;
        double[] noLoss = new double[instance.needs.count];
        ejection = new Ejection(instance, board, noLoss, 0, new SplittableRandom(0));
    }

    /**
     * Places the need on the board; if it cannot, the board is as it was.
     *
     * @param links how many needs may change their tutor for it, one after the other
     */
    public boolean place(int need, int links) {
        left = TRIES;
        return place(need, Board.NOBODY, links);
    }

    private boolean place(int need, int except, int links) {
        int[] tutors = instance.tutors(need);
        for (int tutor : tutors) {
            if (tutor != except && --left > 0 && ejection.findRoom(need, tutor)) {
                ejection.apply(need, inHand);
                return true;
            }
        }
        for (int tutor : tutors) {
            if (links > 0 && tutor != except && placeInsteadOfAnother(need, tutor, links)) {
                return true;
            }
        }
        return false;
    }

    private boolean placeInsteadOfAnother(int need, int tutor, int links) {
        for (int other : Arrays.copyOf(board.load[tutor], board.size[tutor])) {
            if (--left > 0 && !instance.isBound(other) && ejection.findRoomWithout(need, tutor, other)) {
                int mark = board.mark();
                ejection.apply(need, inHand);
                if (place(other, tutor, links - 1)) {
                    return true;
                }
                board.undo(mark);
            }
        }
        return false;
    }
}
