package org.ieum.pairing;

import java.time.Instant;
import java.util.List;
import org.ieum.kernel.Side;

/** Something happened to offers, in this transaction, of which people have to be told. */
public record OffersChanged(News news, List<Notice> notices) {

    /** What happened. */
    public enum News {
        /** The two are asked. */
        OFFERED,
        /** One of them has not answered yet. */
        REMINDED,
        /** The other one proposed other times. */
        OTHER_TIMES,
        /** Both accepted: lessons begin. */
        ARRANGED,
        /** It did not work out, whatever the reason; nobody is told which. */
        FELL_THROUGH
    }

    /**
     * Who has to be told.
     *
     * @param round the published round behind it, for what calendars count by
     * @param turn how often times were proposed for it
     * @param deadline until when they can answer
     */
    public record Notice(long pairingId, Side party, long round, int turn, Instant deadline) {}
}
