package org.ieum.person;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.IdempotencyKeys;
import org.ieum.platform.KeyedRequest;

/**
 * Takes somebody in who signs up. Whoever asks learns nothing about who is known: the answer is the same, and the mail goes
 * to the address alone.
 */
@Singleton
public class TakingIn {

    /** Whoever comes by themselves, as audit rows have it. */
    public static final String PUBLIC = "public";

    private final IdempotencyKeys keys;
    private final AdvisoryLocks locks;
    private final Audit audit;
    private final Event<PersonSignedUp> signedUp;
    private final Clock clock;

    @Inject
    TakingIn(IdempotencyKeys keys, AdvisoryLocks locks, Audit audit, Event<PersonSignedUp> signedUp, Clock clock) {
        this.keys = keys;
        this.locks = locks;
        this.audit = audit;
        this.signedUp = signedUp;
        this.clock = clock;
    }

    /**
     * Takes an application. An address that is known and not proven yet takes the newer facts and is asked again; a proven
     * one stays as it is. Without an address there is nothing to compare: each is a new person, and a coordinator who writes
     * them down vouches for them.
     *
     * @param actor who fills the form, as audit rows name people
     * @param request a repeat of it does nothing
     */
    @Transactional
    public <P extends Person> void take(SelfDescription<P> said, String actor, KeyedRequest request) {
        Side side = said.people().side();
        String scope = side.code() + ".sign-up";
        if (!keys.first(scope, request)) {
            return;
        }
        Optional<EmailAddress> email = said.facts().email();
        email.ifPresent(address -> locks.lock(scope + address.text()));
        Optional<P> known = email.flatMap(said.people()::byEmail);
        if (known.isPresent() && known.get().confirmedAt().isPresent()) {
            return;
        }
        P person = known.orElseGet(() -> register(said.people()));
        said.tell().accept(person);
        if (email.isEmpty() && !actor.equals(PUBLIC)) {
            person.confirm(clock.instant());
        }
        said.people().persist(person);
        audit.record(actor, side.code() + ".signed-up", side.code(), person.id());
        signedUp.fire(new PersonSignedUp(side, person.id()));
    }

    private <P extends Person> P register(People<P> people) {
        P person = people.fresh();
        person.register(Refs.make(people.side()), Status.APPLIED, clock.instant());
        return person;
    }
}
