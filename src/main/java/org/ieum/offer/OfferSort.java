package org.ieum.offer;

import org.ieum.kernel.Coded;
import org.ieum.offer.ListingOffers.Shown;

/** By what the list of offers is sorted; the codes are those of addresses. */
public enum OfferSort implements Coded {
    LEARNER("l.nameFolded"),
    TUTOR("t.nameFolded"),
    SUBJECT("p.subject"),
    /** What ends soonest first; of those that are over, what ended last. */
    ENDS("o.deadline"),
    /** By who has answered: nobody, one, both. */
    ANSWERS("(case when o.learnersReply.answer is null then 0 else 1 end"
            + " + case when o.tutorsReply.answer is null then 0 else 1 end)");

    private final String column;

    OfferSort(String column) {
        this.column = column;
    }

    /**
     * The part of a query behind {@code order by}.
     *
     * @param turned the other way round
     */
    String hql(Shown shown, boolean turned) {
        boolean over = this == ENDS && shown != Shown.WAITING;
        String way = turned == over ? "" : " desc";
        return (over ? "o.settledAt" : column) + way + ", o.pairingId" + way;
    }
}
