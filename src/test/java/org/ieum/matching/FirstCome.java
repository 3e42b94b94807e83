package org.ieum.matching;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What a patient person with a list would do: who waits longest chooses first, nobody ever moves for another. */
final class FirstCome {

    private FirstCome() {}

    static Board plan(Instance instance) {
        Board board = Board.start(instance);
        WeekTiming timing = new WeekTiming(board);
        IntStream.of(instance.open)
                .boxed()
                .sorted(Comparator.comparing((Integer need) -> instance.people
                        .learners
                        .get(instance.needs.learner[need])
                        .registeredOn()))
                .filter(need -> board.tutor[need] == Board.NOBODY)
                .forEach(need -> place(board, timing, need));
        return board;
    }

    private static void place(Board board, WeekTiming timing, int need) {
        for (int tutor : board.instance.tutors[need]) {
            int size = board.size[tutor];
            int[] list = new int[size + 1];
            System.arraycopy(board.load[tutor], 0, list, 0, size);
            list[size] = need;
            if (board.sessionsLeft(tutor) >= board.instance.needs.sessions[need]
                    && board.hasPlaces(tutor, list, size + 1)
                    && timing.fitsBeside(tutor, list, size + 1)) {
                board.put(need, tutor, timing.result(size));
                return;
            }
        }
    }
}
