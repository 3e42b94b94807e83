package org.ieum.pairing;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Where a pairing is in its life. */
public enum State implements Coded {
    RUNNING,
    ENDED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class StateConverter extends CodedConverter<State> {
        StateConverter() {
            super(State.class);
        }
    }
}
