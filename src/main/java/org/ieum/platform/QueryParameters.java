package org.ieum.platform;

import java.util.Optional;
import java.util.function.Function;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.platform.Flaw.Where;

/**
 * Reads what programs ask for in the address; all that makes no sense is told at once. The framework would say of a number
 * that is none that there is no such thing.
 */
public final class QueryParameters {

    private final Validation validation = new Validation();

    /** What a parameter says; {@code text} is null if it is left out. */
    public <T> Optional<T> optional(String name, String text, Function<String, T> parse) {
        return Optional.ofNullable(
                validation.optional(new Answer(new Where.Field("/" + name), text == null ? "" : text), parse));
    }

    /** A whole number of these bounds. */
    public Optional<Long> number(String name, String text, long least, long most) {
        return optional(name, text, said -> {
            if (!said.matches("[0-9]{1,18}") || Long.parseLong(said) < least || Long.parseLong(said) > most) {
                throw new Malformed(Fault.OUT_OF_RANGE, said, least + "-" + most);
            }
            return Long.valueOf(said);
        });
    }

    /** Yes or no; nothing but these two words is either. */
    public boolean flag(String name, String text) {
        return optional(name, text, said -> {
                    if (!said.equals("true") && !said.equals("false")) {
                        throw new Malformed(Fault.NOT_ONE_OF, said, "true, false");
                    }
                    return Boolean.valueOf(said);
                })
                .orElse(false);
    }

    /**
     * After all were read.
     *
     * @throws HttpProblem 422 with each that makes no sense
     */
    public void requireSound() {
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
    }
}
