package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.ieum.kernel.Side;
import org.ieum.person.EmailAddress;
import org.ieum.person.Persons;

/** Somebody lost the link to their page and types their address. Whoever asks learns nothing about who is known. */
@Singleton
public class AskingForLink {

    /** However often somebody presses the button, one mail in a while. */
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Persons people;
    private final AskingThrottle throttle;
    private final Event<OwnPageAsked> asked;
    private final Clock clock;

    @Inject
    AskingForLink(Persons people, AskingThrottle throttle, Event<OwnPageAsked> asked, Clock clock) {
        this.people = people;
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
        for (Side side : Side.values()) {
            people.ownerOf(address, side).ifPresent(who -> asked.fire(new OwnPageAsked(who, "asked/" + turn)));
        }
        return true;
    }
}
