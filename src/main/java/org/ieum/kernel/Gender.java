package org.ieum.kernel;

import java.util.Locale;

/** A person's gender as they gave it. */
public enum Gender implements Coded {
    FEMALE,
    MALE,
    OTHER,
    UNDISCLOSED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
