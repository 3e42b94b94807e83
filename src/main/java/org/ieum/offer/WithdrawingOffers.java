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
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.selfservice.PersonWithdrew;

/** Takes offers back when one of the two leaves: the other one waits for nobody, and the hours are free. */
@Singleton
class WithdrawingOffers {

    private static final String LEFT = "from Pairing p where p.state = :offered and exists (select x.id from %s x"
            + " where x.id = p.%sId and x.status = org.ieum.person.Status.LEFT) order by p.id";

    private final EntityManager entities;
    private final Pairings pairings;
    private final Event<OffersChanged> changed;
    private final Audit audit;
    private final Clock clock;

    @Inject
    WithdrawingOffers(
            EntityManager entities, Pairings pairings, Event<OffersChanged> changed, Audit audit, Clock clock) {
        this.entities = entities;
        this.pairings = pairings;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    void withdrew(@Observes PersonWithdrew event) {
        withdraw(pairings.locked(event.who(), PairingState.OFFERED), event.who().side());
    }

    /** What they said beside a no goes with them. */
    void forgotten(@Observes PersonForgotten event) {
        withdraw(pairings.locked(event.who(), PairingState.OFFERED), event.who().side());
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
                            .setParameter("offered", PairingState.OFFERED)
                            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                            .getResultList(),
                    side);
        }
    }

    private void withdraw(List<Pairing> offered, Side gone) {
        List<Notice> notices = offered.stream()
                .map(pairing -> {
                    pairing.fallThrough(PairingState.WITHDRAWN);
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
