package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ieum.person.EmailAddress;
import org.ieum.person.Status;
import org.ieum.platform.Sealing;
import org.ieum.selfservice.Who.Part;

/** Somebody lost the link to their page and types their address. Whoever asks learns nothing about who is known. */
@Singleton
public class AskingForLink {

    /** However often somebody presses the button, one mail in a while. */
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final Sealing sealing;
    private final AskingThrottle throttle;
    private final Event<OwnPageAsked> asked;
    private final Clock clock;

    @Inject
    AskingForLink(
            EntityManager entities, Sealing sealing, AskingThrottle throttle, Event<OwnPageAsked> asked, Clock clock) {
        this.entities = entities;
        this.sealing = sealing;
        this.throttle = throttle;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Sends the link to whoever has the address, as a learner and as a tutor.
     *
     * @param network the network address of whoever asks
     * @return false if too many were asked for from there
     */
    @Transactional
    public boolean ask(EmailAddress address, String network) {
        if (!throttle.allows(network)) {
            return false;
        }
        long turn = clock.millis() / WHILE.toMillis();
        for (Part part : Part.values()) {
            known(part, address).stream()
                    .map(id -> new Who(part, id))
                    .forEach(who -> asked.fire(new OwnPageAsked(who, "asked/" + turn)));
        }
        return true;
    }

    /** Who came in and never proved the address is asked for that, and gets no page by this way. */
    private List<Long> known(Part part, EmailAddress address) {
        return entities.createQuery(
                        "select id from " + part.type().getSimpleName() + " where emailLookup = :lookup"
                                + " and (confirmedAt is not null or status <> :applied)"
                                + " order by case when status = :left then 1 else 0 end, id",
                        Long.class)
                .setParameter("lookup", sealing.lookup(address.text()))
                .setParameter("applied", Status.APPLIED)
                .setParameter("left", Status.LEFT)
                .setMaxResults(1)
                .getResultList();
    }
}
