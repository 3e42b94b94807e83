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
        Instance instance = board.instance;
        Assignment plan = new Assignment(instance.needs.count);
        for (int need = 0; need < instance.needs.count; need++) {
            int tutor = board.tutor[need];
            plan.placements[need] = tutor == Board.NOBODY
                    ? instance.pins.placement[need]
                    : new Placement(need, tutor, instance.easiest(need, tutor), board.times[need]);
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
