package org.ieum.outbox;

import jakarta.persistence.Converter;
import java.util.Objects;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.platform.CodedConverter;

/** Whom a mail is for, without saying who that is. */
public record Recipient(Kind kind, long id) {

    /** The kind is known. */
    public Recipient {
        Objects.requireNonNull(kind, "kind");
    }

    /** A learner or a tutor. */
    public static Recipient of(Side side, long id) {
        return new Recipient(side == Side.LEARNER ? Kind.LEARNER : Kind.TUTOR, id);
    }

    /** What {@link #id()} counts. */
    public enum Kind implements Coded {
        LEARNER,
        TUTOR,
        ACCOUNT,
        /** Somebody who has not signed up yet; the draft of their answers. */
        DRAFT;
    }

    @Converter(autoApply = true)
    static class KindConverter extends CodedConverter<Kind> {
        KindConverter() {
            super(Kind.class);
        }
    }
}
