package org.ieum.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.pairing.Pairings.LifeSpan;

/**
 * Which share of pairings lasts how long, by Kaplan and Meier (Nonparametric estimation from incomplete observations, 1958):
 * a pairing that still runs tells that it lasted so long, and nothing about afterwards. A pairing that ends on the day on
 * which another one is seen last counts against both.
 *
 * @param steps by day, rising
 */
public record Survival(List<Step> steps) {

    /**
     * A day on which something is known.
     *
     * @param days since a pairing began
     * @param atRisk pairings that are known to have lasted so long
     * @param share of all pairings that last longer than this day, 0 to 1
     */
    public record Step(int days, long atRisk, double share) {}

    static Survival of(List<LifeSpan> days) {
        List<Step> steps = new ArrayList<>();
        double share = 1;
        for (LifeSpan day : days) {
            share *= 1 - (double) day.ended() / day.atRisk();
            steps.add(new Step(day.days(), day.atRisk(), share));
        }
        return new Survival(steps);
    }

    /** What is known about a day: how many pairings lasted so long, and the share; empty if none is known to have. */
    public Optional<Step> at(int days) {
        Optional<Step> last = steps.stream().filter(step -> step.days() <= days).reduce((a, b) -> b);
        return steps.stream()
                .filter(step -> step.days() >= days)
                .findFirst()
                .map(next -> new Step(days, next.atRisk(), last.map(Step::share).orElse(1.0)));
    }
}
