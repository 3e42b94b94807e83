package org.ieum.person;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.IdempotencyKeys;

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
    private final Clock clock;

    @Inject
    TakingIn(IdempotencyKeys keys, AdvisoryLocks locks, Audit audit, Clock clock) {
        this.keys = keys;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an application. An address that is known and not proven yet takes the newer facts and is asked again; a proven
     * one stays as it is. Without an address there is nothing to compare: each is a new person, and a coordinator who writes
     * them down vouches for them.
     *
     * @param actor who fills the form, as audit rows name people
     * @param idempotencyKey of the request, or null; a repeat does nothing
     */
    @Transactional
    public <P extends Person> void take(Newcomer<P> newcomer, String actor, String idempotencyKey) {
        String scope = newcomer.kind() + ".sign-up";
        if (!keys.first(scope, idempotencyKey)) {
            return;
        }
        Optional<P> known = newcomer.email().flatMap(email -> {
            locks.lock(scope + email.text());
            return newcomer.known(email);
        });
        if (known.isPresent() && known.get().confirmedAt().isPresent()) {
            return;
        }
        P person = known.orElseGet(() -> register(newcomer));
        newcomer.describe(person);
        if (newcomer.email().isEmpty() && !actor.equals(PUBLIC)) {
            person.confirm(clock.instant());
        }
        if (known.isEmpty()) {
            newcomer.add(person);
        }
        audit.record(actor, newcomer.kind() + ".signed-up", newcomer.kind(), person.id());
        newcomer.signedUp(person.id());
    }

    private <P extends Person> P register(Newcomer<P> newcomer) {
        P person = newcomer.fresh();
        char letter = newcomer.kind().toUpperCase(Locale.ROOT).charAt(0);
        person.register(Refs.make(letter), Status.APPLIED, clock.instant());
        return person;
    }
}
