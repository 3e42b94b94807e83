package org.ieum.round;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Where a round is. */
public enum RoundState implements Coded {
    SOLVING,
    REVIEW,
    PUBLISHED,
    CANCELLED,
    FAILED;

    /** Whether it stands in the way of another round. */
    public boolean open() {
        return this == SOLVING || this == REVIEW;
    }

    @Converter(autoApply = true)
    static class RoundStateConverter extends CodedConverter<RoundState> {
        RoundStateConverter() {
            super(RoundState.class);
        }
    }
}
