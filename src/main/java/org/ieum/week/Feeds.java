package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.learner.Learner;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.person.Person;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** Secret links by which somebody's own calendar follows their lessons. One a person; making one ends the one before. */
@Singleton
public class Feeds {

    /** As long as a pledge, and a month in which to renew it. */
    private static final Period GOOD_FOR = Period.ofMonths(13);

    private static final String LEARNER = "calendar-learner";
    private static final String TUTOR = "calendar-tutor";

    private final EntityManager entities;
    private final Links links;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Feeds(EntityManager entities, Links links, Audit audit, Clock clock) {
        this.entities = entities;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A fresh link's token, which is known to nobody else from then on; the one before ends.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public String issue(Class<? extends Person> kind, long id, String actor) {
        Person person = Optional.ofNullable(entities.find(kind, id)).orElseThrow(HttpProblem::notFound);
        links.withdraw(purpose(kind), person.id());
        Instant end = LocalDate.now(clock)
                .plus(GOOD_FOR)
                .atStartOfDay(clock.getZone())
                .toInstant();
        audit.record(actor, "feed.issued", kindName(kind), id);
        return links.issue(purpose(kind), person.id(), end);
    }

    /** Ends the link that there is. */
    @Transactional
    public void revoke(Class<? extends Person> kind, long id, String actor) {
        links.withdraw(purpose(kind), id);
        audit.record(actor, "feed.revoked", kindName(kind), id);
    }

    /** The first instant without a person's link; empty without one. */
    public Optional<Instant> goodUntil(Class<? extends Person> kind, long id) {
        return links.openUntil(purpose(kind), id);
    }

    /** Whose lessons a token shows; empty if it shows nobody's (any more). */
    public Optional<Person> find(String token) {
        if (!(links.find(Set.of(LEARNER, TUTOR), token) instanceof Finding.Open open)) {
            return Optional.empty();
        }
        Class<? extends Person> kind = open.purpose().equals(LEARNER) ? Learner.class : Tutor.class;
        return Optional.<Person>ofNullable(entities.find(kind, open.targetId()))
                .filter(person -> person.status() != Status.LEFT);
    }

    /** {@code learner} or {@code tutor}, as audit rows have it. */
    public static String kindName(Class<? extends Person> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String purpose(Class<? extends Person> kind) {
        return kind == Learner.class ? LEARNER : TUTOR;
    }
}
