package org.ieum.person;

import java.util.function.Consumer;

/**
 * What somebody says of themselves.
 *
 * @param people those to whom they belong
 * @param facts what learners and tutors alike say
 * @param told all that was said, in the form that {@link People#recall} reads
 * @param tell gives a person all that was said
 * @param <P> learner or tutor
 */
public record SelfDescription<P extends Person>(People<P> people, PersonFacts facts, Record told, Consumer<P> tell) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SelfDescription[" + people.side() + "]";
    }
}
