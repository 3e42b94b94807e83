package org.ieum.matching.search;

import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.HeldPairing;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Openings;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Problem;

/** Puts loose proposals on a fresh board as they were, so that a search begins from an earlier plan. */
final class WarmStart {

    private final Board board;
    private final Instance instance;
    private final NeedTable needs;
    private final Openings learnerOpen;
    private final Openings tutorOpen;
    private final int[] trial = new int[WeekTiming.MOST];

    WarmStart(Instance instance, Board board) {
        this.instance = instance;
        this.board = board;
        needs = instance.needs;
        learnerOpen = instance.pins.learnerOpen.copy();
        tutorOpen = instance.pins.tutorOpen.copy();
    }

    /** Puts what still fits; the rest waits. True if there was anything to begin from. */
    boolean put() {
        for (int need : instance.open) {
            if (board.tutor[need] != Board.NOBODY) {
                close(need, board.tutor[need], board.times[need]);
            }
        }
        boolean any = false;
        for (Problem.Proposed proposed : instance.problem.proposed()) {
            if (proposed.hold() == Problem.Hold.LOOSE) {
                any |= put(instance.pins.held(proposed));
            }
        }
        board.commit();
        return any;
    }

    private boolean put(HeldPairing held) {
        int need = held.need();
        if (need < 0
                || instance.isPinned(need)
                || board.tutor[need] != Board.NOBODY
                || !instance.mayTake(need, held.tutor())
                || !instance.pins.isShaped(need, held.times())) {
            return false;
        }
        long times = Times.of(held.times());
        boolean fits = hasRoom(need, held.tutor()) && isOpen(need, held.tutor(), times);
        if (fits) {
            board.put(need, held.tutor(), times);
            close(need, held.tutor(), times);
        }
        return fits;
    }

    private boolean hasRoom(int need, int tutor) {
        int size = board.size[tutor];
        System.arraycopy(board.load[tutor], 0, trial, 0, size);
        trial[size] = need;
        return board.sessionsLeft(tutor) >= needs.sessions[need] && instance.pins.hasPlaces(tutor, trial, size + 1);
    }

    private boolean isOpen(int need, int tutor, long times) {
        Meeting meeting = instance.easiest(need, tutor);
        return learnerOpen.allow(needs.learner[need], meeting, times, needs.length[need])
                && tutorOpen.allow(tutor, meeting, times, needs.length[need]);
    }

    private void close(int need, int tutor, long times) {
        Meeting meeting = instance.easiest(need, tutor);
        learnerOpen.close(needs.learner[need], meeting, times, needs.length[need]);
        tutorOpen.close(tutor, meeting, times, needs.length[need]);
    }
}
