package org.ieum.tutor;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.person.EmailAddress;
import org.ieum.person.Newcomer;
import org.ieum.person.TakingIn;

/** Somebody applies to teach. */
@Singleton
public class SigningUp {

    private final TakingIn takingIn;
    private final Tutors tutors;
    private final Event<TutorSignedUp> signedUp;

    @Inject
    SigningUp(TakingIn takingIn, Tutors tutors, Event<TutorSignedUp> signedUp) {
        this.takingIn = takingIn;
        this.tutors = tutors;
        this.signedUp = signedUp;
    }

    /**
     * Takes an application.
     *
     * @param actor who fills the form, as audit rows name people
     * @param idempotencyKey of the request, or null; a repeat does nothing
     */
    @Transactional
    public void signUp(TutorFacts facts, String actor, String idempotencyKey) {
        takingIn.take(new Applicant(facts), actor, idempotencyKey);
    }

    private final class Applicant implements Newcomer<Tutor> {

        private final TutorFacts facts;

        Applicant(TutorFacts facts) {
            this.facts = facts;
        }

        @Override
        public String kind() {
            return "tutor";
        }

        @Override
        public Optional<EmailAddress> email() {
            return facts.person().email();
        }

        @Override
        public Optional<Tutor> known(EmailAddress email) {
            return tutors.byEmail(email);
        }

        @Override
        public Tutor fresh() {
            return new Tutor();
        }

        @Override
        public void describe(Tutor tutor) {
            tutors.describe(tutor, facts);
        }

        @Override
        public void add(Tutor tutor) {
            tutors.add(tutor);
        }

        @Override
        public void signedUp(long id) {
            signedUp.fire(new TutorSignedUp(id));
        }
    }
}
