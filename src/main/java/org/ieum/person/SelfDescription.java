package org.ieum.person;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What somebody says of themselves.
 *
 * @param people those to whom they belong
 * @param facts what learners and tutors alike say
 * @param told all that was said, in the form that {@link People#recall} reads
 * @param tell gives a person all that was said
 * @param consent the version of the privacy notice that they agree to with it; empty if none
 * @param <P> learner or tutor
 */
public record SelfDescription<P extends Person>(
        People<P> people, PersonFacts facts, Record told, Consumer<P> tell, Optional<Integer> consent) {

    /** Without agreeing to anything. */
    public SelfDescription(People<P> people, PersonFacts facts, Record told, Consumer<P> tell) {
        this(people, facts, told, tell, Optional.empty());
    }

    /** The same, agreeing to this version of the notice. */
    public SelfDescription<P> agreeing(Optional<Integer> version) {
        return new SelfDescription<>(people, facts, told, tell, version);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SelfDescription[" + people.side() + "]";
    }
}
