package org.ieum.person;

import java.util.Locale;
import org.ieum.kernel.Coded;

/** Where a person stands with the organisation. Only {@link #APPROVED} people get a new pairing. */
public enum Status implements Coded {
    APPLIED,
    APPROVED,
    PAUSED,
    LEFT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
