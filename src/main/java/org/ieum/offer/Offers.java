package org.ieum.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.pairing.Pairing;
import org.ieum.person.Person;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** All offers. */
@Singleton
public class Offers implements PanacheRepositoryBase<Offer, Long> {

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
                .createQuery(
                        "select o, p, l, t from Offer o join Pairing p on p.id = o.pairingId"
                                + " join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId"
                                + " where o.pairingId = :id",
                        Standing.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
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
}
