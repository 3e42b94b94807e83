package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Coded;
import org.ieum.learner.Learner;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.tutor.Tutor;

/** Reads offers for coordinators: counted and cut into pages by the database. */
@Singleton
public class ListingOffers {

    private static final String FROM = " from Offer o join Pairing p on p.id = o.pairingId"
            + " join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId";

    private static final String ROWS =
            "select o, p, l, t, exists (select q.id from Pairing q where q.learnerId = p.learnerId"
                    + " and q.subject = p.subject and q.state in (org.ieum.pairing.PairingState.OFFERED, org.ieum.pairing.PairingState.RUNNING))"
                    + FROM + " where p.state = :state and (:subject = '' or p.subject = :subject)"
                    + " and (:silent = false or (l.email is null and o.learnersReply.answer is null))";

    private final EntityManager entities;

    @Inject
    ListingOffers(EntityManager entities) {
        this.entities = entities;
    }

    /** Which offers; the codes are those of addresses and the API. */
    public enum Shown implements Coded {
        WAITING(PairingState.OFFERED),
        DECLINED(PairingState.DECLINED),
        EXPIRED(PairingState.EXPIRED);

        private final PairingState state;

        Shown(PairingState state) {
            this.state = state;
        }
    }

    /**
     * What to show.
     *
     * @param subject key; empty for all
     * @param silent those alone that wait for a learner whom no mail reaches
     */
    public record Filter(Shown shown, String subject, boolean silent) {}

    /**
     * An offer in a list.
     *
     * @param served whether the need has somebody now, or somebody is asked
     */
    public record Row(Offer offer, Pairing pairing, Learner learner, Tutor tutor, boolean served) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Row[" + offer.id() + "]";
        }
    }

    /** A part of them, one more than a page if there is more: what ends soonest first, what ended last first. */
    public List<Row> page(Filter filter, int page, int size) {
        String order =
                filter.shown() == Shown.WAITING ? "o.deadline, o.pairingId" : "o.settledAt desc, o.pairingId desc";
        return entities.createQuery(ROWS + " order by " + order, Row.class)
                .setParameter("state", filter.shown().state)
                .setParameter("subject", filter.subject())
                .setParameter("silent", filter.silent())
                .setFirstResult(page * size)
                .setMaxResults(size + 1)
                .getResultList();
    }

    /** How many there are of each. */
    public Map<Shown, Long> counts() {
        Map<Shown, Long> counts = new EnumMap<>(Shown.class);
        for (Shown shown : Shown.values()) {
            counts.put(shown, 0L);
        }
        for (Tuple row : entities.createQuery(
                        "select p.state, count(*) from Offer o join Pairing p on p.id = o.pairingId group by p.state",
                        Tuple.class)
                .getResultList()) {
            for (Shown shown : Shown.values()) {
                if (shown.state == row.get(0, PairingState.class)) {
                    counts.put(shown, row.get(1, Long.class));
                }
            }
        }
        return counts;
    }
}
