package org.ieum.matching.board;

import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.NeedTable;

/** What a learner has with other tutors on a board. */
final class Elsewhere {

    private final Facts facts;
    private final NeedTable needs;
    private final Board board;
    private final Busy busy;

    Elsewhere(Board board) {
        this.board = board;
        facts = board.facts;
        needs = facts.needs;
        busy = new Busy(facts.travel);
    }

    /** The hours of the need's learner with tutors other than this one, until the next call; null if there are none. */
    Busy of(int need, int tutor) {
        int learner = needs.learner[need];
        int from = needs.first[learner];
        int to = needs.first[learner + 1];
        if (to - from == 1) {
            return null;
        }
        busy.clear();
        boolean any = false;
        for (int other = from; other < to; other++) {
            int whose = board.tutor[other];
            if (whose != Board.NOBODY && whose != tutor && other != need) {
                boolean inPerson = facts.easiest(other, whose) == Meeting.IN_PERSON;
                busy.add(board.times[other], needs.length[other], inPerson);
                any = true;
            }
        }
        return any ? busy : null;
    }
}
