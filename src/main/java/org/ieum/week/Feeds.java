package org.ieum.week;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.person.AddressChanged;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;

/** Secret links by which somebody's own calendar follows their lessons. One a person; making one ends the one before. */
@Singleton
public class Feeds {

    /** As long as a pledge, and a month in which to renew it. */
    private static final Period GOOD_FOR = Period.ofMonths(13);

    private static final String LEARNER = "calendar-learner";
    private static final String TUTOR = "calendar-tutor";

    @Inject Persons people;
    @Inject Links links;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * A fresh link's token, which is known to nobody else from then on; the one before ends.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public String issue(PersonId who, String actor) {
        people.get(who);
        links.withdraw(purpose(who.side()), who.id());
        Instant end = LocalDate.now(clock)
                .plus(GOOD_FOR)
                .atStartOfDay(clock.getZone())
                .toInstant();
        audit.record(actor, "feed.issued", who.side().code(), who.id());
        return links.issue(purpose(who.side()), who.id(), end);
    }

    /** Ends the link that there is. */
    @Transactional
    public void revoke(PersonId who, String actor) {
        links.withdraw(purpose(who.side()), who.id());
        audit.record(actor, "feed.revoked", who.side().code(), who.id());
    }

    void forgotten(@Observes PersonForgotten event) {
        revoke(event.who(), event.actor());
    }

    void changed(@Observes AddressChanged event) {
        links.withdraw(purpose(event.who().side()), event.who().id());
    }

    /** The first instant without a person's link; empty without one. */
    public Optional<Instant> goodUntil(PersonId who) {
        return links.openUntil(purpose(who.side()), who.id());
    }

    /** Whose lessons a token shows; empty if it shows nobody's (any more). Whoever has left sees those that go on. */
    public Optional<Person> find(String token) {
        if (!(links.find(Set.of(LEARNER, TUTOR), token) instanceof Finding.Open open)) {
            return Optional.empty();
        }
        Side side = open.purpose().equals(LEARNER) ? Side.LEARNER : Side.TUTOR;
        return people.find(new PersonId(side, open.targetId()));
    }

    private static String purpose(Side side) {
        return side == Side.LEARNER ? LEARNER : TUTOR;
    }
}
