package org.ieum.round;

import jakarta.persistence.Converter;
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

    @Converter(autoApply = true)
    static class ObjectionConverter extends CodedConverter<Objection> {}
}
