package org.ieum.kernel;

import java.util.Set;

/** Where something stands in its life: one readable table says what can come after what, and nothing passes by it. */
public interface Transitions<S extends Transitions<S>> {

    /** What can come after it. */
    Set<S> next();

    /**
     * What comes after it.
     *
     * @throws IllegalStateException if that cannot
     */
    default S becoming(S to) {
        requireNext(to);
        return to;
    }

    /**
     * Refuses what cannot come after it.
     *
     * @throws IllegalStateException if that cannot
     */
    default void requireNext(S to) {
        if (!next().contains(to)) {
            throw new IllegalStateException(this + " cannot become " + to);
        }
    }
}
