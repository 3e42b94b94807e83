package org.ieum.matching.search;

import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.NeedTable;

/**
 * Moves a learner's other lessons out of the way: takes them off the board, so that one more need of the learner finds a
 * time, and then puts each back to its tutor at whatever time is left.
 */
final class SiblingMove {

    private final Instance instance;
    private final Part part;
    private final NeedTable needs;
    private final Board board;
    private final Ejection ejection;
    private final IntList moved = new IntList();
    private final IntList tutors = new IntList();

    SiblingMove(Instance instance, Part part, Board board, Ejection ejection) {
        this.instance = instance;
        this.part = part;
        this.board = board;
        this.ejection = ejection;
        needs = instance.needs;
    }

    /** Takes the learner's other needs off the board; false if there are none. */
    boolean setAside(int need) {
        moved.clear();
        tutors.clear();
        int learner = needs.learner[need];
        for (int other = needs.first[learner]; other < needs.first[learner + 1]; other++) {
            int tutor = board.tutor[other];
            if (other != need && tutor != Board.NOBODY && part.hasTutor(tutor) && !instance.isBound(other)) {
                moved.add(other);
                tutors.add(tutor);
                board.take(other);
            }
        }
        return moved.size() > 0;
    }

    /** Puts them back; those that find no time with their tutor any more are added to {@code homeless}. */
    void putBack(IntList homeless) {
        for (int i = 0; i < moved.size(); i++) {
            int need = moved.get(i);
            if (ejection.findRoom(need, tutors.get(i))) {
                ejection.apply(need, homeless);
            } else {
                homeless.add(need);
            }
        }
    }
}
