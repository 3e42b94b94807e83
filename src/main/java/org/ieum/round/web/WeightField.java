package org.ieum.round.web;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Messages;

/**
 * A weight as a page shows it.
 *
 * @param name of the form's field
 * @param hint what the number does
 * @param value as it was sent
 */
public record WeightField(String name, String label, String hint, int least, String value) {

    /** The weights as fields of a form. */
    public static List<WeightField> all(WeightsForm values, PageLanguage language) {
        WeightMessages words = Messages.in(language, WeightMessages.class);
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

    /** A sentence for each weight that is not as usual. */
    public static List<String> changed(Weights weights, Weights usual, PageLanguage language) {
        WeightMessages words = Messages.in(language, WeightMessages.class);
        List<WeightField> here = all(WeightsForm.of(weights), language);
        List<WeightField> elsewhere = all(WeightsForm.of(usual), language);
        return IntStream.range(0, here.size())
                .filter(i -> !here.get(i).value().equals(elsewhere.get(i).value()))
                .mapToObj(i -> words.changed(
                        here.get(i).label(),
                        here.get(i).value(),
                        elsewhere.get(i).value()))
                .toList();
    }

    /** The most that it can be. */
    public int most() {
        return Weights.MOST;
    }
}
