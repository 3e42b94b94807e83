package org.ieum.matching.board;

import java.util.ArrayList;
import java.util.List;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Placement;

/** A finished plan by numbers: what each need gets, pinned needs included; null for nobody. */
public final class Assignment {

    private final Placement[] placements;

    public Assignment(int needs) {
        placements = new Placement[needs];
    }

    /** What a board says, beside what is pinned. */
    public static Assignment of(Board board) {
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

    public Placement of(int need) {
        return placements[need];
    }

    public void set(Placement placement) {
        placements[placement.need()] = placement;
    }

    /** What all of it weighs, pins included. */
    public long weight(NeedTable needs) {
        return all().stream()
                .mapToLong(placement -> needs.weight[placement.need()])
                .sum();
    }

    public List<Placement> all() {
        List<Placement> all = new ArrayList<>();
        for (Placement placement : placements) {
            if (placement != null) {
                all.add(placement);
            }
        }
        return all;
    }
}
