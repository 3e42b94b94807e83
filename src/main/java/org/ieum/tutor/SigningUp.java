package org.ieum.tutor;

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
 * Somebody applies to teach. Whoever asks learns nothing about who is known: the answer is the same, and the mail goes to the
 * address alone.
 */
@Singleton
public class SigningUp {

    private static final String SCOPE = "tutor.sign-up";

    private final Tutors tutors;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final Audit audit;
    private final Event<TutorSignedUp> signedUp;
    private final Clock clock;

    @Inject
    SigningUp(
            Tutors tutors, IdempotencyKeys keys, Turns turns, Audit audit, Event<TutorSignedUp> signedUp, Clock clock) {
        this.tutors = tutors;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.signedUp = signedUp;
        this.clock = clock;
    }

    /**
     * Takes an application. An address that is known and not proven yet takes the newer facts and is asked again; a proven
     * one stays as it is.
     *
     * @param idempotencyKey of the request, or null; a repeat does nothing
     */
    @Transactional
    public void signUp(TutorFacts facts, String idempotencyKey) {
        if (!keys.first(SCOPE, idempotencyKey)) {
            return;
        }
        EmailAddress email = facts.person().email().orElseThrow();
        turns.take(SCOPE + email.text());
        Optional<Tutor> known = tutors.byEmail(email);
        if (known.isPresent() && known.get().confirmedAt().isPresent()) {
            return;
        }
        Tutor tutor = known.orElseGet(this::register);
        tutors.describe(tutor, facts);
        if (known.isEmpty()) {
            tutors.add(tutor);
        }
        audit.record("public", "tutor.signed-up", "tutor", tutor.id());
        signedUp.fire(new TutorSignedUp(tutor.id()));
    }

    private Tutor register() {
        Tutor tutor = new Tutor();
        tutor.register(Refs.make('T'), Status.APPLIED, clock.instant());
        return tutor;
    }
}
