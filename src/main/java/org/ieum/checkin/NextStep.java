package org.ieum.checkin;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What a coordinator did about a pairing that needed somebody. */
public enum NextStep implements Coded {
    WROTE,
    CALLED,
    OTHER_TIMES,
    OTHER_TUTOR,
    ENDED,
    /** It needed nothing. */
    NOTHING;

    @Converter(autoApply = true)
    static class NextStepConverter extends CodedConverter<NextStep> {}
}
