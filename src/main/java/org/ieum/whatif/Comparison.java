package org.ieum.whatif;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;

/**
 * What one plan has otherwise than another.
 *
 * @param changes the needs that fare otherwise, by learner and subject
 */
public record Comparison(Plan.Figures before, Plan.Figures after, List<Changed> changes) {

    /**
     * A need that fares otherwise.
     *
     * @param before what it had; empty for nothing
     * @param after what it would have; empty for nothing
     */
    public record Changed(long learner, String subject, Optional<Plan.Line> before, Optional<Plan.Line> after) {}

    static Comparison of(Plan before, Plan after) {
        Map<NeedKey, Plan.Line> had = served(before);
        List<Changed> changes = new ArrayList<>();
        served(after).forEach((need, line) -> {
            Plan.Line old = had.remove(need);
            if (old == null || !isSame(old, line)) {
                changes.add(new Changed(need.learner(), need.subject(), Optional.ofNullable(old), Optional.of(line)));
            }
        });
        had.forEach((need, old) ->
                changes.add(new Changed(need.learner(), need.subject(), Optional.of(old), Optional.empty())));
        changes.sort(comparing(changed -> new NeedKey(changed.learner(), changed.subject())));
        return new Comparison(before.figures(), after.figures(), changes);
    }

    private static Map<NeedKey, Plan.Line> served(Plan plan) {
        Map<NeedKey, Plan.Line> served = new HashMap<>();
        plan.lines().stream()
                .filter(line -> line.change() != Change.ENDED)
                .forEach(line -> served.put(NeedKey.of(line), line));
        return served;
    }

    private static boolean isSame(Plan.Line one, Plan.Line other) {
        return one.tutor() == other.tutor()
                && one.meeting() == other.meeting()
                && one.times().equals(other.times());
    }
}
