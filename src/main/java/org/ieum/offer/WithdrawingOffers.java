package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.State;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.selfservice.PersonWithdrew;

/** Takes offers back when one of the two leaves: the other one waits for nobody, and the hours are free. */
@Singleton
class WithdrawingOffers {

    private static final String LEFT = "from Pairing p where p.state = :offered and exists (select x.id from %s x"
            + " where x.id = p.%sId and x.status = org.ieum.person.Status.LEFT) order by p.id";

    private final EntityManager entities;
    private final Event<OffersChanged> changed;
    private final Audit audit;
    private final Clock clock;

    @Inject
    WithdrawingOffers(EntityManager entities, Event<OffersChanged> changed, Audit audit, Clock clock) {
        this.entities = entities;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    void withdrew(@Observes PersonWithdrew event) {
        withdraw(theirs(event.who()), event.who().side());
    }

    /** What they said beside a no goes with them. */
    void forgotten(@Observes PersonForgotten event) {
        withdraw(theirs(event.who()), event.who().side());
        entities.flush();
        String code = event.who().side().code();
        entities.createNativeQuery("update offer o set note = null, version = o.version + 1 from pairing p"
                        + " where p.id = o.pairing_id and p." + code + "_id = :id and o.note is not null")
                .setParameter("id", event.who().id())
                .executeUpdate();
    }

    /** Of those whom coordinators moved out. */
    @Transactional
    void ofThoseWhoLeft() {
        for (Side side : Side.values()) {
            String type = side == Side.LEARNER ? "Learner" : "Tutor";
            withdraw(
                    entities.createQuery(LEFT.formatted(type, side.code()), Pairing.class)
                            .setParameter("offered", State.OFFERED)
                            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                            .getResultList(),
                    side);
        }
    }

    private List<Pairing> theirs(PersonId who) {
        return entities.createQuery(
                        "from Pairing where state = :offered and " + who.side().code() + "Id = :id order by id",
                        Pairing.class)
                .setParameter("offered", State.OFFERED)
                .setParameter("id", who.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void withdraw(List<Pairing> pairings, Side gone) {
        List<Notice> notices = pairings.stream()
                .map(pairing -> {
                    pairing.fallThrough(State.WITHDRAWN);
                    audit.record("system", "offer.withdrawn", "pairing", pairing.id());
                    Offer offer = entities.find(Offer.class, pairing.id());
                    offer.over(clock.instant());
                    return new Notice(offer.id(), gone.other(), offer.roundId(), offer.turn(), offer.deadline());
                })
                .toList();
        if (!notices.isEmpty()) {
            changed.fire(new OffersChanged(News.FELL_THROUGH, notices));
        }
    }
}
