package org.ieum.learner;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.person.EmailAddress;
import org.ieum.person.Newcomer;
import org.ieum.person.TakingIn;

/** Somebody asks to learn. */
@Singleton
public class SigningUp {

    private final TakingIn takingIn;
    private final Learners learners;
    private final Event<LearnerSignedUp> signedUp;

    @Inject
    SigningUp(TakingIn takingIn, Learners learners, Event<LearnerSignedUp> signedUp) {
        this.takingIn = takingIn;
        this.learners = learners;
        this.signedUp = signedUp;
    }

    /**
     * Takes an application.
     *
     * @param actor who fills the form, as audit rows name people
     * @param idempotencyKey of the request, or null; a repeat does nothing
     */
    @Transactional
    public void signUp(LearnerFacts facts, Confided confided, String actor, String idempotencyKey) {
        takingIn.take(new Applicant(facts, confided), actor, idempotencyKey);
    }

    private final class Applicant implements Newcomer<Learner> {

        private final LearnerFacts facts;
        private final Confided confided;

        Applicant(LearnerFacts facts, Confided confided) {
            this.facts = facts;
            this.confided = confided;
        }

        @Override
        public String kind() {
            return "learner";
        }

        @Override
        public Optional<EmailAddress> email() {
            return facts.person().email();
        }

        @Override
        public Optional<Learner> known(EmailAddress email) {
            return learners.byEmail(email);
        }

        @Override
        public Learner fresh() {
            return new Learner();
        }

        @Override
        public void describe(Learner learner) {
            learners.describe(learner, facts);
            // A program that says nothing of it does not wipe out what the learner told us.
            if (!confided.equals(Confided.NOTHING)) {
                learner.confide(confided);
            }
        }

        @Override
        public void add(Learner learner) {
            learners.add(learner);
        }

        @Override
        public void signedUp(long id) {
            signedUp.fire(new LearnerSignedUp(id));
        }
    }
}
