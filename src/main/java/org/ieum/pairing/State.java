package org.ieum.pairing;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Where a pairing is in its life. */
public enum State implements Coded {
    /** Both people are asked; its times are theirs meanwhile. */
    OFFERED,
    RUNNING,
    ENDED,
    /** One of the two said no before it ran. */
    DECLINED,
    /** One of the two did not answer in time. */
    EXPIRED,
    /** Taken back by us before it ran. */
    WITHDRAWN;

    /** Those that serve a need and take hours: one of them for a need. */
    public static final Set<State> LIVE = EnumSet.of(OFFERED, RUNNING);

    @Converter(autoApply = true)
    static class StateConverter extends CodedConverter<State> {
        StateConverter() {
            super(State.class);
        }
    }
}
