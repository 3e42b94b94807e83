package org.ieum.lesson;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What one of the two says after a lesson; the other one never sees it. */
public enum LessonWord implements Coded {
    MET,
    NOBODY_CAME,
    /** They want to talk to a coordinator. */
    TALK;

    @Converter(autoApply = true)
    static class LessonWordConverter extends CodedConverter<LessonWord> {}
}
