package org.ieum.round;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Why a coordinator refuses a proposal. */
public enum Objection implements Coded {
    /** The times do not suit. */
    TIMES,
    /** The place, or how they would meet, does not suit. */
    PLACE,
    /** The two do not suit each other. */
    PEOPLE,
    /** It would be too much for the tutor. */
    LOAD,
    /** What is known of somebody is no longer so. */
    FACTS,
    /** Something else; the note says what. */
    OTHER;

    /** Characters that a note may have. */
    public static final int NOTE = 300;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class ObjectionConverter extends CodedConverter<Objection> {
        ObjectionConverter() {
            super(Objection.class);
        }
    }
}
