package org.ieum.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Running pairings whose times or way to meet no longer fit, but whose tutor does: they keep the tutor at other times,
 * the older before the younger, as far as such times can be found beside what is pinned; then proposals under review
 * likewise. Their needs are bound to that tutor; when they meet stays open.
 */
final class Continuity {

    private final Instance instance;
    private final Board board;
    private final WeekTiming timing;
    private final BitSet bound = new BitSet();
    private final List<Held> homeless = new ArrayList<>();

    Continuity(Instance instance, Problem problem) {
        this.instance = instance;
        board = new Board(instance);
        timing = new WeekTiming(board);
        Pins.oldestFirst(problem.running()).forEach(this::bindIfItCan);
        Held.binding(problem).forEach(proposed -> bindIfItCan(instance.pins.held(proposed)));
    }

    private void bindIfItCan(Problem.Running pairing) {
        Held held = Held.of(pairing, instance.people, instance.needs);
        if (pairing.equals(instance.pins.running.get(held.need())) && isToBeBound(held) && !bindIfItCan(held)) {
            homeless.add(held);
        }
    }

    private boolean bindIfItCan(Held held) {
        return isToBeBound(held) && instance.finds(held.need(), held.tutor()) && bind(held.need(), held.tutor());
    }

    /** Whether the two still fit, though not as they are held. */
    private boolean isToBeBound(Held held) {
        int need = held.need();
        int tutor = held.tutor();
        return need >= 0
                && tutor >= 0
                && !instance.isPinned(need)
                && !bound.get(need)
                && instance.rules.broken(need, tutor, held.runs()) == null
                && (held.runs() || !instance.rules.isRejected(need, tutor))
                && instance.findsAlone(need, tutor);
    }

    private boolean bind(int need, int tutor) {
        int size = board.size[tutor] + 1;
        int[] list = new int[size];
        System.arraycopy(board.load[tutor], 0, list, 0, size - 1);
        list[size - 1] = need;
        boolean can = board.sessionsLeft(tutor) >= instance.needs.sessions[need]
                && board.hasPlaces(tutor, list, size)
                && timing.fits(tutor, list, size);
        if (can) {
            for (int i = 0; i < size - 1; i++) {
                board.times[list[i]] = timing.result(i);
            }
            board.expect(need);
            board.put(need, tutor, timing.result(size - 1));
            bound.set(need);
        }
        return can;
    }

    /** The kept proposals of people whose running pairing fits, but found no time beside all that is pinned. */
    List<Problem.Proposed> inTheWay(Problem problem) {
        return problem.proposed().stream()
                .filter(proposed -> proposed.hold() == Problem.Hold.KEPT)
                .filter(proposed -> isInTheWay(instance.pins.held(proposed)))
                .toList();
    }

    private boolean isInTheWay(Held proposal) {
        return proposal.need() >= 0
                && instance.isPinned(proposal.need())
                && homeless.stream()
                        .anyMatch(held -> held.tutor() == proposal.tutor()
                                || instance.needs.learner[held.need()] == instance.needs.learner[proposal.need()]);
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
