package org.ieum.matching;

import java.util.ArrayList;
import java.util.List;

/** A finished plan by numbers: what each need gets, pinned needs included; null for nobody. */
final class Assignment {

    private final Placement[] placements;

    Assignment(int needs) {
        placements = new Placement[needs];
    }

    /** What a board says, beside what is pinned. */
    static Assignment of(Board board) {
        Facts facts = board.facts;
        Assignment plan = new Assignment(facts.needs.count);
        for (int need = 0; need < facts.needs.count; need++) {
            int tutor = board.tutor[need];
            plan.placements[need] = tutor == Board.NOBODY
                    ? facts.pins.placement[need]
                    : new Placement(need, tutor, facts.easiest(need, tutor), board.times[need]);
        }
        return plan;
    }

    Placement of(int need) {
        return placements[need];
    }

    void set(Placement placement) {
        placements[placement.need()] = placement;
    }

    List<Placement> all() {
        List<Placement> all = new ArrayList<>();
        for (Placement placement : placements) {
            if (placement != null) {
                all.add(placement);
            }
        }
        return all;
    }
}
