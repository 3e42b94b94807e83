package org.ieum.offer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.pairing.PairingSql;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Offers that end soon, and needs of which an offer fell through. */
@Singleton
class OfferQueues {

    private static final String DUE = """
            select count(*), min(asked_at) from offer
            where settled_at is null and deadline < cast(:now as timestamptz) + interval '48 hours' and %s""";

    private static final String DECLINED = """
            select count(*), min(settled_at) from offer
            where settled_at > cast(:now as timestamptz) - interval '60 days' and %s""";

    @Produces
    WorkQueue due() {
        return new WorkQueue(QueueKind.OFFERS_DUE, DUE.formatted(PairingSql.isOffered("pairing_id")));
    }

    /** Another pairing or offer of the same need is a next step; and what is long ago nobody looks into. */
    @Produces
    WorkQueue declined() {
        return new WorkQueue(QueueKind.DECLINED, DECLINED.formatted(PairingSql.isDeclinedFor("pairing_id")));
    }
}
