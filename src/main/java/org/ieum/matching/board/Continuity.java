package org.ieum.matching.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ieum.matching.instance.BoundNeeds;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.HeldPairing;
import org.ieum.matching.instance.Pins;
import org.ieum.matching.model.Problem;

/**
 * Running pairings whose times or way to meet no longer fit, but whose tutor does: they keep the tutor at other times,
 * the older before the younger, as far as such times can be found beside what is pinned; then proposals under review
 * likewise. Their needs are bound to that tutor; when they meet stays open.
 */
final class Continuity {

    private final Facts facts;
    private final Board board;
    private final WeekTiming timing;
    private final BitSet bound = new BitSet();
    private final List<HeldPairing> homeless = new ArrayList<>();

    Continuity(Facts facts) {
        this.facts = facts;
        board = new Board(facts);
        timing = new WeekTiming(board);
        Pins.oldestFirst(facts.problem.running()).forEach(this::bindIfItCan);
        HeldPairing.binding(facts.problem).forEach(proposed -> bindIfItCan(facts.pins.held(proposed)));
    }

    BoundNeeds bound() {
        return new BoundNeeds(bound, board.tutor, board.times);
    }

    private void bindIfItCan(Problem.Running pairing) {
        HeldPairing held = HeldPairing.of(pairing, facts.people, facts.needs);
        if (pairing.equals(facts.pins.running.get(held.need())) && isToBeBound(held) && !bindIfItCan(held)) {
            homeless.add(held);
        }
    }

    private boolean bindIfItCan(HeldPairing held) {
        return isToBeBound(held) && facts.finds(held.need(), held.tutor()) && bind(held.need(), held.tutor());
    }

    /** Whether the two still fit, though not as they are held. */
    private boolean isToBeBound(HeldPairing held) {
        int need = held.need();
        int tutor = held.tutor();
        return need >= 0
                && tutor >= 0
                && !facts.isPinned(need)
                && !bound.get(need)
                && facts.rules.broken(need, tutor, held.runs()) == null
                && (held.runs() || !facts.rules.isRejected(need, tutor))
                && facts.findsAlone(need, tutor);
    }

    private boolean bind(int need, int tutor) {
        int size = board.size[tutor] + 1;
        int[] list = new int[size];
        System.arraycopy(board.load[tutor], 0, list, 0, size - 1);
        list[size - 1] = need;
        boolean can = board.sessionsLeft(tutor) >= facts.needs.sessions[need]
                && facts.pins.hasPlaces(tutor, list, size)
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
    List<Problem.Proposed> inTheWay() {
        return facts.problem.proposed().stream()
                .filter(proposed -> proposed.hold() == Problem.Hold.KEPT)
                .filter(proposed -> isInTheWay(facts.pins.held(proposed)))
                .toList();
    }

    private boolean isInTheWay(HeldPairing proposal) {
        return proposal.need() >= 0
                && facts.isPinned(proposal.need())
                && homeless.stream()
                        .anyMatch(held -> held.tutor() == proposal.tutor()
                                || facts.needs.learner[held.need()] == facts.needs.learner[proposal.need()]);
    }
}
