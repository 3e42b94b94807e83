package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Party;
import org.ieum.pairing.State;
import org.ieum.selfservice.PersonForgotten;
import org.ieum.selfservice.PersonWithdrew;
import org.ieum.selfservice.Who;

/** Takes back what is offered to somebody who leaves by themselves; the other one hears that it did not work out. */
@Singleton
class WithdrawingOffers {

    private final EntityManager entities;
    private final Event<OffersChanged> changed;
    private final Clock clock;

    @Inject
    WithdrawingOffers(EntityManager entities, Event<OffersChanged> changed, Clock clock) {
        this.entities = entities;
        this.changed = changed;
        this.clock = clock;
    }

    void left(@Observes PersonWithdrew event) {
        withdraw(event.who());
    }

    void forgotten(@Observes PersonForgotten event) {
        withdraw(event.who());
        // Why somebody declined is in their own words.
        entities.createNativeQuery("update offer set note = null where pairing_id in (select id from pairing where "
                        + event.who().part().code() + "_id = :id)")
                .setParameter("id", event.who().id())
                .executeUpdate();
    }

    private void withdraw(Who who) {
        Party other = Party.valueOf(who.part().otherPart().name());
        List<Pairing> pairings = entities.createQuery(
                        "from Pairing where " + who.part().code() + "Id = :id and state = :offered order by id",
                        Pairing.class)
                .setParameter("id", who.id())
                .setParameter("offered", State.OFFERED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Pairing pairing : pairings) {
            Offer offer = entities.find(Offer.class, pairing.id());
            pairing.fallThrough(State.WITHDRAWN);
            offer.expired(clock.instant());
            changed.fire(new OffersChanged(
                    News.FELL_THROUGH,
                    List.of(new Notice(pairing.id(), other, offer.roundId(), offer.turn(), offer.deadline()))));
        }
    }
}
