package org.ieum.platform;

import java.util.function.Function;

/**
 * What a use case answers that can be refused: done, or refused and nothing changed. Pages {@link #fold} it into what
 * they show; the API ends the request by {@link #orThrow()} (decision 0010).
 *
 * @param <T> what comes of it; {@link Void} for nothing
 */
public sealed interface Result<T> {

    /** It was done. */
    record Done<T>(T value) implements Result<T> {}

    /** It was refused; nothing was changed. */
    record Refused<T>(Refusal refusal) implements Result<T> {}

    /** It was done, and this came of it. */
    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /** It was refused, and the type says it all. */
    static <T> Result<T> refused(String type) {
        return new Refused<>(Refusal.of(type));
    }

    /** It was refused. */
    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The same, with something else coming of it. */
    default <R> Result<R> map(Function<T, R> next) {
        return fold(value -> done(next.apply(value)), Result::refused);
    }

    /** One answer for each of the two. */
    default <R> R fold(Function<T, R> done, Function<Refusal, R> refused) {
        return this instanceof Refused<T> no ? refused.apply(no.refusal()) : done.apply(((Done<T>) this).value());
    }

    /**
     * What came of it, at the edge of the API.
     *
     * @throws HttpProblem 409 with the refusal's type and flaws
     */
    default T orThrow() {
        return fold(Function.identity(), refusal -> {
            throw HttpProblem.conflict(refusal);
        });
    }
}
