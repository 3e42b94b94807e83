package org.ieum.matching.search;

import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.price.Buyer;

/**
 * A first plan by prices: every tutor takes as much as can be had of the best bundle that is left. On a very large round a
 * search from nothing would have no time to get as far.
 */
final class FirstPlan implements Buyer {

    private final Instance instance;
    private final Board board;
    private final WeekTiming timing;
    private final int[] trial = new int[WeekTiming.MOST];
    private final IntList bought = new IntList();

    FirstPlan(Instance instance, Board board) {
        this.instance = instance;
        this.board = board;
        timing = new WeekTiming(board);
    }

    @Override
    public int[] buy(int tutor, int[] bundle) {
        bought.clear();
        for (int need : bundle) {
            if (board.tutor[need] == Board.NOBODY && fits(tutor, need)) {
                put(tutor, need);
                bought.add(need);
            }
        }
        board.commit();
        return bought.toArray();
    }

    /** Whether the need has room beside the tutor's and the learner's others; those of the tutor may change their times. */
    private boolean fits(int tutor, int need) {
        int size = board.size[tutor];
        System.arraycopy(board.load[tutor], 0, trial, 0, size);
        trial[size] = need;
        return instance.needs.sessions[need] <= board.sessionsLeft(tutor)
                && instance.pins.hasPlaces(tutor, trial, size + 1)
                && timing.fits(tutor, trial, size + 1);
    }

    private void put(int tutor, int need) {
        int size = board.size[tutor];
        for (int i = 0; i < size; i++) {
            board.retime(trial[i], timing.result(i));
        }
        board.put(need, tutor, timing.result(size));
    }
}
