package org.ieum.joining;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** As what somebody joins. */
public enum Kind implements Coded {
    LEARNER,
    TUTOR;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class KindConverter extends CodedConverter<Kind> {
        KindConverter() {
            super(Kind.class);
        }
    }
}
