package org.ieum.matching.search;

import org.ieum.matching.board.Board;
import org.ieum.matching.instance.IntList;

/**
 * What a part of a search changed: who has which needs now, and when.
 *
 * @param needs those touched
 * @param tutors of each of them; {@link Board#NOBODY} where it waits now
 * @param times of each of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Moves(int[] needs, int[] tutors, long[] times) {

    /** What is otherwise on the board than it was. */
    static Moves between(int[] tutorsBefore, long[] timesBefore, Board board) {
        IntList touched = new IntList();
        for (int need = 0; need < tutorsBefore.length; need++) {
            if (board.tutor[need] != tutorsBefore[need] || board.times[need] != timesBefore[need]) {
                touched.add(need);
            }
        }
        int[] needs = touched.toArray();
        int[] tutors = new int[needs.length];
        long[] times = new long[needs.length];
        for (int i = 0; i < needs.length; i++) {
            tutors[i] = board.tutor[needs[i]];
            times[i] = board.times[needs[i]];
        }
        return new Moves(needs, tutors, times);
    }

    /** Makes the same changes on the board they began from. Parts have nobody in common, so that their order is all one. */
    public void apply(Board board) {
        for (int need : needs) {
            if (board.tutor[need] != Board.NOBODY) {
                board.take(need);
            }
        }
        for (int i = 0; i < needs.length; i++) {
            if (tutors[i] != Board.NOBODY) {
                board.put(needs[i], tutors[i], times[i]);
            }
        }
        board.commit();
    }
}
