package org.ieum.round.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Flaw;

/** Says what counts how much in a reader's language. */
public record WeightVoice(WeightMessages words) {

    public String lead() {
        return words.lead(Weights.MOST);
    }

    /** The weights as fields of a form. */
    public List<WeightField> fields(WeightsForm values) {
        return WeightField.all(values, words);
    }

    /** A sentence for each weight that is not as usual. */
    public List<String> changed(Weights weights, Weights usual) {
        List<WeightField> here = fields(WeightsForm.of(weights));
        List<WeightField> elsewhere = fields(WeightsForm.of(usual));
        return IntStream.range(0, here.size())
                .filter(i -> !here.get(i).value().equals(elsewhere.get(i).value()))
                .mapToObj(i -> words.changed(
                        here.get(i).label(),
                        here.get(i).value(),
                        elsewhere.get(i).value()))
                .toList();
    }

    /** What to put right, if it is a weight that is wrong. */
    public Optional<RoundVoice.Fix> fix(Flaw flaw) {
        return fields(WeightsForm.of(Weights.DEFAULT)).stream()
                .filter(field -> flaw.where().equals(new Flaw.Where.Field(WeightsForm.POINTER + field.name())))
                .map(field -> new RoundVoice.Fix(field.name(), words.outOfRange(field.label(), flaw.expected())))
                .findFirst();
    }
}
