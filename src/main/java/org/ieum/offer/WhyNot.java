package org.ieum.offer;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Why somebody declines. Coordinators read it, the other side never does. */
public enum WhyNot implements Coded {
    /** The times do not fit. */
    TIMES,
    /** The way to meet does not. */
    WAY,
    /** The subject, or its level. */
    SUBJECT,
    /** Something in their life has changed: they cannot have lessons now. */
    LIFE,
    OTHER;

    @Converter(autoApply = true)
    static class WhyNotConverter extends CodedConverter<WhyNot> {}
}
