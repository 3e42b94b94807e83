package org.ieum.kernel;

import java.util.Locale;

/** How the lessons of one pairing are held. */
public enum Meeting implements Coded {
    IN_PERSON,
    ONLINE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
