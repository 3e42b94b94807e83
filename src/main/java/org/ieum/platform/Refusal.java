package org.ieum.platform;

import java.util.List;

/**
 * Why something cannot be done in the present state.
 *
 * @param type stable for each kind, {@code round-open}; clients and the problems' messages depend on it
 * @param flaws the parts of the state that are in the way; empty if the type says it all
 */
public record Refusal(String type, List<Flaw> flaws) {

    /** The list is copied. */
    public Refusal {
        flaws = List.copyOf(flaws);
    }

    /** One whose type says it all. */
    public static Refusal of(String type) {
        return new Refusal(type, List.of());
    }
}
