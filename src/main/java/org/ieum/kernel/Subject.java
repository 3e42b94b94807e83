package org.ieum.kernel;

import java.util.Objects;
import java.util.Optional;

/**
 * What can be taught and learnt.
 *
 * @param key the key that files use, {@code essay-writing}
 * @param language the language that this subject teaches, as a primary subtag ({@code en} for {@code english}); empty
 *     for every other subject
 */
public record Subject(String key, Optional<String> language) {

    /** Neither part is null. */
    public Subject {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(language, "language");
    }
}
