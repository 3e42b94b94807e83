package org.ieum.outbox;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.platform.CodedConverter;

/** Who gets mail; what the number of a {@link Recipient} counts. */
public enum RecipientKind implements Coded {
    LEARNER,
    TUTOR,
    ACCOUNT,
    /** Somebody who has not signed up yet; the draft of their answers. */
    DRAFT;

    /** A learner or a tutor. */
    public static RecipientKind of(Side side) {
        return side == Side.LEARNER ? LEARNER : TUTOR;
    }

    @Converter(autoApply = true)
    static class RecipientKindConverter extends CodedConverter<RecipientKind> {}
}
