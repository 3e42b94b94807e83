package org.ieum.wish;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Whose word it is. */
public enum Side implements Coded {
    LEARNER,
    TUTOR;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class SideConverter extends CodedConverter<Side> {
        SideConverter() {
            super(Side.class);
        }
    }
}
