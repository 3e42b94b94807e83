package org.ieum.learner;

import java.util.Optional;

/**
 * What a learner tells coordinators alone.
 *
 * @param why they want to learn
 * @param avoid whom they would rather not meet
 * @param through the organisation that reaches them
 * @param reached how somebody without an address is reached: by telephone, a messenger, through whom
 */
public record Confided(
        Optional<String> why, Optional<String> avoid, Optional<String> through, Optional<String> reached) {

    /** Nothing. */
    public static final Confided NOTHING = new Confided(Optional.empty(), Optional.empty(), Optional.empty());

    /** Without how they are reached. */
    public Confided(Optional<String> why, Optional<String> avoid, Optional<String> through) {
        this(why, avoid, through, Optional.empty());
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Confided[…]";
    }
}
