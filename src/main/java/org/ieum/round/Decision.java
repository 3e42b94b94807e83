package org.ieum.round;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What a coordinator thinks of a proposal. */
public enum Decision implements Coded {
    OPEN,
    APPROVED,
    REJECTED;

    @Converter(autoApply = true)
    static class DecisionConverter extends CodedConverter<Decision> {}
}
