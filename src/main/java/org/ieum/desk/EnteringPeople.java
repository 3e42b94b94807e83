package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.learner.Learner;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Learners;
import org.ieum.person.Person;
import org.ieum.person.Refs;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;
import org.ieum.tutor.Tutors;

/** A coordinator writes down what somebody says who cannot fill a form, and vouches for their address. No mail goes out. */
@Singleton
public class EnteringPeople {

    private final EntityManager entities;
    private final ReadingPerson reading;
    private final Learners learners;
    private final Tutors tutors;
    private final Audit audit;
    private final Clock clock;

    @Inject
    EnteringPeople(
            EntityManager entities, ReadingPerson reading, Learners learners, Tutors tutors, Audit audit, Clock clock) {
        this.entities = entities;
        this.reading = reading;
        this.learners = learners;
        this.tutors = tutors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody's facts as they are now, for a form; that they were read is written to the trail. */
    @Transactional
    public Person open(Kind kind, long id, String actor) {
        Person person = reading.person(kind, id);
        audit.record(actor, kind.code() + ".read", kind.code(), id);
        return person;
    }

    /** One more learner, who has applied; the new id. */
    @Transactional
    public long enter(LearnerFacts facts, String actor) {
        Learner learner = new Learner();
        learner.register(Refs.make('L'), Status.APPLIED, clock.instant());
        learners.describe(learner, facts);
        learners.add(learner);
        return entered(Kind.LEARNER, learner, actor);
    }

    /** One more tutor, who has applied; the new id. */
    @Transactional
    public long enter(TutorFacts facts, String actor) {
        Tutor tutor = new Tutor();
        tutor.register(Refs.make('T'), Status.APPLIED, clock.instant());
        tutors.describe(tutor, facts);
        tutors.add(tutor);
        return entered(Kind.TUTOR, tutor, actor);
    }

    /**
     * A learner's facts are others now.
     *
     * @param version of the learner that the coordinator saw
     * @return false if somebody else was faster; nothing is changed then
     * @throws HttpProblem 404 if there is no such learner
     */
    @Transactional
    public boolean save(long id, int version, LearnerFacts facts, String actor) {
        Learner learner = (Learner) locked(Kind.LEARNER, id);
        if (learner.version() != version) {
            return false;
        }
        learners.describe(learner, facts);
        audit.record(actor, "learner.edited", Kind.LEARNER.code(), id);
        return true;
    }

    /**
     * A tutor's facts are others now.
     *
     * @param version of the tutor that the coordinator saw
     * @return false if somebody else was faster; nothing is changed then
     * @throws HttpProblem 404 if there is no such tutor
     */
    @Transactional
    public boolean save(long id, int version, TutorFacts facts, String actor) {
        Tutor tutor = (Tutor) locked(Kind.TUTOR, id);
        if (tutor.version() != version) {
            return false;
        }
        tutors.describe(tutor, facts);
        audit.record(actor, "tutor.edited", Kind.TUTOR.code(), id);
        return true;
    }

    private long entered(Kind kind, Person person, String actor) {
        person.confirm(clock.instant());
        audit.record(actor, kind.code() + ".entered", kind.code(), person.id());
        return person.id();
    }

    /** Nobody else changes them until this transaction ends. */
    private Person locked(Kind kind, long id) {
        return Optional.<Person>ofNullable(entities.find(kind.type(), id, LockModeType.PESSIMISTIC_WRITE))
                // Nothing is written down any more of whoever was forgotten.
                .filter(person -> person.forgottenAt().isEmpty())
                .orElseThrow(HttpProblem::notFound);
    }
}
