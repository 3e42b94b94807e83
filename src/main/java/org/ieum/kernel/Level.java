package org.ieum.kernel;

/** How well a person knows a language, by the Common European Framework; {@link #NATIVE} above all. */
public enum Level implements Coded {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    @Override
    public String code() {
        return this == NATIVE ? "native" : name();
    }

    /** Whether this level is {@code other} or above it. */
    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
