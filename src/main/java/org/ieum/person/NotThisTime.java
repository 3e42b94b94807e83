package org.ieum.person;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Why somebody is not taken this time, as they are told it. */
public enum NotThisTime implements Coded {
    /** More have come than can be looked after. */
    FULL,
    /** There is nobody where they are. */
    FAR,
    /** There is nobody with a language of theirs. */
    LANGUAGE,
    /** There is nobody at their hours. */
    TIMES,
    /** What they want to learn or teach is not on the list. */
    SUBJECT,
    /** It does not fit for a reason that the organisation explains to whoever asks. */
    NOT_FITTING;

    @Converter(autoApply = true)
    static class NotThisTimeConverter extends CodedConverter<NotThisTime> {}
}
