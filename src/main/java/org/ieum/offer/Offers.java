package org.ieum.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.LikePattern;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.learner.Learner;
import org.ieum.offer.ListingOffers.ListedOffer;
import org.ieum.offer.ListingOffers.OfferFilter;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.person.Person;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** All offers. */
@Singleton
public class Offers implements PanacheRepositoryBase<Offer, Long> {

    private static final String FROM = " from Offer o join Pairing p on p.id = o.pairingId"
            + " join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId";

    private static final String LISTED =
            "select o, p, l, t, exists (select q.id from Pairing q where q.learnerId = p.learnerId"
                    + " and q.subject = p.subject and q.state in (org.ieum.pairing.PairingState.OFFERED, org.ieum.pairing.PairingState.RUNNING))"
                    + FROM + " where p.state = :state and (:subject = '' or p.subject = :subject)"
                    + " and (:silent = false or (l.email is null and o.learnersReply.answer is null))"
                    + " and (:part = '' or l.nameFolded like :part escape '!' or t.nameFolded like :part escape '!'"
                    + " or l.ref like :prefix escape '!' or t.ref like :prefix escape '!')";

    /** An offer with its pairing and both people. */
    public record Standing(Offer offer, Pairing pairing, Learner learner, Tutor tutor) {

        /** One of the two. */
        public Person person(Side party) {
            return party == Side.LEARNER ? learner : tutor;
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Standing[" + offer.id() + "]";
        }
    }

    /**
     * Where an offer stands.
     *
     * @throws HttpProblem 404 if there is no such offer
     */
    public Standing standing(long id) {
        return getEntityManager()
                .createQuery("select o, p, l, t" + FROM + " where o.pairingId = :id", Standing.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    /** Where these stand, by their numbers; those that there are not are left out. */
    List<Standing> standings(List<Long> ids) {
        return getEntityManager()
                .createQuery(
                        "select o, p, l, t" + FROM + " where o.pairingId in :ids order by o.pairingId", Standing.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The same, as they are once nobody else changes their pairings any more. */
    List<Standing> lockedStandings(List<Long> ids) {
        getEntityManager()
                .createQuery("select p from Pairing p where p.id in :ids order by p.id", Pairing.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return standings(ids);
    }

    Offer get(long id) {
        return findByIdOptional(id).orElseThrow(HttpProblem::notFound);
    }

    /** These, by pairing. */
    List<Offer> of(List<Long> pairingIds) {
        return list("pairingId in ?1 order by pairingId", pairingIds);
    }

    /** Those of these beside whose answer something was said. */
    List<Offer> withNotes(List<Long> pairingIds) {
        return list("pairingId in ?1 and note is not null", pairingIds);
    }

    /**
     * A part of them.
     *
     * @param turned the other way round
     */
    List<ListedOffer> page(OfferFilter filter, OfferSort sort, boolean turned, int first, int most) {
        return asked(LISTED + " order by " + sort.hql(filter.shown(), turned), ListedOffer.class, filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are of them. */
    long count(OfferFilter filter) {
        return asked("select count(*)" + LISTED.substring(LISTED.indexOf(FROM)), Long.class, filter)
                .getSingleResult();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, OfferFilter filter) {
        boolean called = !Text.isBlank(filter.text());
        return getEntityManager()
                .createQuery(query, type)
                .setParameter("state", filter.shown().state())
                .setParameter("subject", filter.subject())
                .setParameter("silent", filter.silent())
                .setParameter("part", called ? LikePattern.containing(Text.folded(filter.text())) : "")
                .setParameter("prefix", called ? LikePattern.startingWith(Text.clean(filter.text())) : "");
    }

    /** How many there are, by their pairing's state. */
    Map<PairingState, Long> countsByState() {
        return getEntityManager()
                .createQuery(
                        "select p.state, count(*) from Offer o join Pairing p on p.id = o.pairingId group by p.state",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, PairingState.class), row -> row.get(1, Long.class)));
    }
}
