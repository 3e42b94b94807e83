package org.ieum.round.web;

import java.util.List;
import org.ieum.matching.model.Weights;

/**
 * A weight as a page shows it.
 *
 * @param name of the form's field
 * @param hint what the number does
 * @param value as it was sent
 */
public record WeightField(String name, String label, String hint, int least, String value) {

    static List<WeightField> all(WeightsForm values, WeightMessages words) {
        return List.of(
                new WeightField(
                        "baseWeight",
                        words.baseWeight(),
                        words.baseWeightHint(),
                        Weights.LEAST_BASE,
                        values.baseWeight()),
                new WeightField("weekWaited", words.weekWaited(), words.weekWaitedHint(), 0, values.weekWaited()),
                new WeightField("wish", words.wish(), words.wishHint(), 0, values.wish()),
                new WeightField("inPerson", words.inPerson(), words.inPersonHint(), 0, values.inPerson()),
                new WeightField("compactDays", words.compactDays(), words.compactDaysHint(), 0, values.compactDays()));
    }

    /** The most that it can be. */
    public int most() {
        return Weights.MOST;
    }
}
