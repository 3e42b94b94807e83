package org.ieum.lesson;

import jakarta.persistence.Converter;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.platform.CodedConverter;

/** Who cancelled a lesson, or did not come. */
public enum LessonParty implements Coded {
    LEARNER,
    TUTOR,
    ORGANISATION;

    /** One of the two. */
    public static LessonParty of(Side side) {
        return side == Side.LEARNER ? LEARNER : TUTOR;
    }

    /** Which of the two it is; empty for the organisation. */
    public Optional<Side> side() {
        return Coded.find(Side.class, code());
    }

    @Converter(autoApply = true)
    static class LessonPartyConverter extends CodedConverter<LessonParty> {}
}
