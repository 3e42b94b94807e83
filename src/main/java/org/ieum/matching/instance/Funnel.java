package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.List;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Rule;

/** How many tutors each rule takes out for one need, in the order in which rules are tried. */
public final class Funnel {

    private static final Rule[] RULES = Rule.values();

    private final int[] out;

    Funnel() {
        this(new int[RULES.length]);
    }

    private Funnel(int[] out) {
        this.out = out;
    }

    Funnel copy() {
        return new Funnel(out.clone());
    }

    // A null is no rule. An array and not an EnumMap: there is one for each need, and they count to millions.
    @SuppressWarnings("EnumOrdinal")
    void remove(Rule rule, int tutors) {
        if (rule != null) {
            out[rule.ordinal()] += tutors;
        }
    }

    /** How many are out altogether. */
    public int removed() {
        return Arrays.stream(out).sum();
    }

    /** The rules that took somebody out. */
    @SuppressWarnings("EnumOrdinal")
    public List<Plan.Removal> removals() {
        return Arrays.stream(RULES)
                .filter(rule -> out[rule.ordinal()] > 0)
                .map(rule -> new Plan.Removal(rule, out[rule.ordinal()]))
                .toList();
    }
}
