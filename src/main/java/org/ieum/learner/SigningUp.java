package org.ieum.learner;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.person.EmailAddress;
import org.ieum.person.Refs;
import org.ieum.person.Status;
import org.ieum.platform.IdempotencyKeys;
import org.ieum.platform.Turns;

/**
 * Somebody asks to learn. Whoever asks learns nothing about who is known: the answer is the same, and the mail goes to the
 * address alone.
 */
@Singleton
public class SigningUp {

    private static final String SCOPE = "learner.sign-up";

    private final Learners learners;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final Audit audit;
    private final Event<LearnerSignedUp> signedUp;
    private final Clock clock;

    @Inject
    SigningUp(
            Learners learners,
            IdempotencyKeys keys,
            Turns turns,
            Audit audit,
            Event<LearnerSignedUp> signedUp,
            Clock clock) {
        this.learners = learners;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.signedUp = signedUp;
        this.clock = clock;
    }

    /**
     * Takes somebody in. An address that is known and not proven yet takes the newer facts and is asked again; a proven one
     * stays as it is. Without an address there is nothing to compare: each sign-up is a new learner.
     *
     * @param idempotencyKey of the request, or null; a repeat does nothing
     */
    @Transactional
    public void signUp(LearnerFacts facts, String idempotencyKey) {
        if (!keys.first(SCOPE, idempotencyKey)) {
            return;
        }
        Optional<Learner> known = facts.person().email().flatMap(this::known);
        if (known.isPresent() && known.get().confirmedAt().isPresent()) {
            return;
        }
        Learner learner = known.orElseGet(this::register);
        learners.describe(learner, facts);
        if (known.isEmpty()) {
            learners.add(learner);
        }
        audit.record("public", "learner.signed-up", "learner", learner.id());
        signedUp.fire(new LearnerSignedUp(learner.id()));
    }

    private Optional<Learner> known(EmailAddress email) {
        turns.take(SCOPE + email.text());
        return learners.byEmail(email);
    }

    private Learner register() {
        Learner learner = new Learner();
        learner.register(Refs.make('L'), Status.APPLIED, clock.instant());
        return learner;
    }
}
