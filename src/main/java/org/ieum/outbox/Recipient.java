package org.ieum.outbox;

import java.util.Objects;
import org.ieum.kernel.Side;

/** Whom a mail is for, without saying who that is. */
public record Recipient(RecipientKind kind, long id) {

    /** The kind is known. */
    public Recipient {
        Objects.requireNonNull(kind, "kind");
    }

    /** A learner or a tutor. */
    public static Recipient of(Side side, long id) {
        return new Recipient(RecipientKind.of(side), id);
    }

    /** Of a learner or a tutor; it is asked of nobody else. */
    public Side side() {
        return kind == RecipientKind.LEARNER ? Side.LEARNER : Side.TUTOR;
    }
}
