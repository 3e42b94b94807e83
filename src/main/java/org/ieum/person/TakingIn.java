package org.ieum.person;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private final Event<PersonSignedUpAgain> again;
    private final Clock clock;

    @Inject
    TakingIn(
            IdempotencyKeys keys,
            AdvisoryLocks locks,
            Audit audit,
            Event<PersonSignedUp> signedUp,
            Event<PersonSignedUpAgain> again,
            Clock clock) {
        this.keys = keys;
        this.locks = locks;
        this.audit = audit;
        this.signedUp = signedUp;
        this.again = again;
        this.clock = clock;
    }

    /**
     * Takes an application. Somebody of this address and name who is not vouched for yet takes the newer facts and is asked
     * again; whoever is vouched for stays as they are, and is told by mail. Another name is another person: families share
     * addresses, and a coordinator sees who may be one. Without an address there is nothing to compare: each is a new person,
     * and a coordinator who writes them down vouches for them.
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
        email.ifPresent(address -> locks.lock(scope + address.text().toLowerCase(Locale.ROOT)));
        P told = said.people().fresh();
        said.tell().accept(told);
        Optional<P> known = email.flatMap(address -> known(said.people().at(address), told));
        if (known.filter(Person::isVouchedFor).isPresent()) {
            again.fire(new PersonSignedUpAgain(new PersonId(side, known.get().id())));
            return;
        }
        known.ifPresent(said.tell());
        P person = known.orElse(told);
        if (known.isEmpty()) {
            person.register(Refs.make(side), Status.APPLIED, clock.instant());
        }
        if (email.isEmpty() && !actor.equals(PUBLIC)) {
            person.confirm(clock.instant());
        }
        said.people().persist(person);
        audit.record(actor, side.code() + ".signed-up", side.code(), person.id());
        signedUp.fire(new PersonSignedUp(side, person.id()));
    }

    /** Who of those at an address it is; whoever has left comes back as somebody new. */
    private static <P extends Person> Optional<P> known(List<P> atAddress, P told) {
        return atAddress.stream()
                .filter(person -> !person.status().isOut() && person.isNamedLike(told))
                .min(Comparator.comparing(person -> !person.isVouchedFor()));
    }
}
