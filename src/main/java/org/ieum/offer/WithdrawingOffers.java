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
import org.ieum.selfservice.PersonForgotten;
import org.ieum.selfservice.PersonWithdrew;
import org.ieum.selfservice.Who;

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
        withdraw(theirs(event.who()), party(event.who()));
    }

    /** What they said beside a no goes with them. */
    void forgotten(@Observes PersonForgotten event) {
        withdraw(theirs(event.who()), party(event.who()));
        entities.flush();
        String code = party(event.who()).code();
        entities.createNativeQuery("update offer o set note = null, version = o.version + 1 from pairing p"
                        + " where p.id = o.pairing_id and p." + code + "_id = :id and o.note is not null")
                .setParameter("id", event.who().id())
                .executeUpdate();
    }

    /** Of those whom coordinators moved out. */
    @Transactional
    void ofThoseWhoLeft() {
        for (Side party : Side.values()) {
            String type = party == Side.LEARNER ? "Learner" : "Tutor";
            withdraw(
                    entities.createQuery(LEFT.formatted(type, party.code()), Pairing.class)
                            .setParameter("offered", State.OFFERED)
                            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                            .getResultList(),
                    party);
        }
    }

    private List<Pairing> theirs(Who who) {
        return entities.createQuery(
                        "from Pairing where state = :offered and " + party(who).code() + "Id = :id order by id",
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

    private static Side party(Who who) {
        return who.part() == Who.Part.LEARNER ? Side.LEARNER : Side.TUTOR;
    }
}
