package org.ieum.tutor;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What a tutor says to the end of their pledge. Who goes on says no more than a later end. */
public enum PledgeAnswer implements Coded {
    /** Their learners go on with somebody else, who is looked for before the end. */
    HAND_OVER,
    /** Their lessons end with it. */
    FINISH;

    @Converter(autoApply = true)
    static class PledgeAnswerConverter extends CodedConverter<PledgeAnswer> {}
}
