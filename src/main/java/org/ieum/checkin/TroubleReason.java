package org.ieum.checkin;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Why a pairing needs somebody; the most urgent first. */
public enum TroubleReason implements Coded {
    /** One of the two would like to be called. */
    CALL,
    /** "So-so", twice. */
    SO_SO,
    /** Two lessons in a row to which somebody did not come. */
    MISSED,
    /** Nothing was heard of either. */
    SILENCE,
    /** What is known of the two no longer fits, so that the next round would end it or move its times. */
    MISFIT;

    /** Whether it is over when whoever said so takes it back. */
    boolean isSaid() {
        return this == CALL || this == SO_SO;
    }

    @Converter(autoApply = true)
    static class TroubleReasonConverter extends CodedConverter<TroubleReason> {}
}
