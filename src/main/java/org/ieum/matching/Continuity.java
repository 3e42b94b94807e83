package org.ieum.matching;

import java.util.BitSet;

/**
 * Running pairings whose times or way to meet no longer fit, but whose tutor does: they keep the tutor at other times,
 * the older before the younger, as far as such times can be found beside what is pinned. Their needs are bound to that
 * tutor; when they meet stays open.
 */
final class Continuity {

    private final Instance instance;
    private final Board board;
    private final WeekTiming timing;
    private final BitSet bound = new BitSet();

    Continuity(Instance instance, Problem problem) {
        this.instance = instance;
        board = new Board(instance);
        timing = new WeekTiming(board);
        Pins.oldestFirst(problem.running()).forEach(this::bindIfItCan);
    }

    private void bindIfItCan(Problem.Running pairing) {
        int learner = instance.people.learner(pairing.learner());
        int tutor = instance.people.tutor(pairing.tutor());
        int need = learner < 0 ? -1 : instance.needs.find(learner, pairing.subject());
        if (need >= 0
                && tutor >= 0
                && !instance.isPinned(need)
                && pairing.equals(instance.pins.running.get(need))
                && instance.rules.broken(need, tutor, true) == null
                && instance.findsAlone(need, tutor)
                && instance.finds(need, tutor)) {
            bind(need, tutor);
        }
    }

    private void bind(int need, int tutor) {
        int size = board.size[tutor] + 1;
        int[] list = new int[size];
        System.arraycopy(board.load[tutor], 0, list, 0, size - 1);
        list[size - 1] = need;
        if (board.sessionsLeft(tutor) >= instance.needs.sessions[need]
                && board.hasPlaces(tutor, list, size)
                && timing.fits(tutor, list, size)) {
            for (int i = 0; i < size - 1; i++) {
                board.times[list[i]] = timing.result(i);
            }
            board.expect(need);
            board.put(need, tutor, timing.result(size - 1));
            bound.set(need);
        }
    }

    /** Whether the need keeps its tutor at times still to be chosen. */
    boolean isBound(int need) {
        return bound.get(need);
    }

    int count() {
        return bound.cardinality();
    }

    /** Puts the bound needs on an empty board. */
    void start(Board on) {
        bound.stream().forEach(need -> on.put(need, board.tutor[need], board.times[need]));
    }

    /** The tutors that could take each need: for a bound need its own alone. */
    int[][] narrowed(int[][] tutors) {
        bound.stream().forEach(need -> tutors[need] = new int[] {board.tutor[need]});
        return tutors;
    }
}
