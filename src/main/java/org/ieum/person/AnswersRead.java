package org.ieum.person;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ieum.platform.Flaw;
import org.ieum.platform.Validation;

/** What came of reading somebody's answers. */
public sealed interface AnswersRead {

    /** They can be kept. */
    record Sound(SelfDescription<?> said) implements AnswersRead {}

    /** They cannot; here is all that is wrong. */
    record Flawed(List<Flaw> flaws) implements AnswersRead {}

    /** What a validation found; {@code said} is asked only if it found nothing. */
    static AnswersRead of(Validation validation, Supplier<SelfDescription<?>> said) {
        return validation.isSound() ? new Sound(said.get()) : new Flawed(validation.flaws());
    }

    /** One answer for each of the two. */
    default <R> R fold(Function<SelfDescription<?>, R> sound, Function<List<Flaw>, R> flawed) {
        return this instanceof Flawed no ? flawed.apply(no.flaws()) : sound.apply(((Sound) this).said());
    }
}
