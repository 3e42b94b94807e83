package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.learner.Learner;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Learners;
import org.ieum.person.Person;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;
import org.ieum.tutor.Tutors;

/** Somebody says anew when they are free, or something else of themselves. The next round goes by it. */
@Singleton
public class ChangingFacts {

    private final EntityManager entities;
    private final Learners learners;
    private final Tutors tutors;
    private final Audit audit;

    @Inject
    ChangingFacts(EntityManager entities, Learners learners, Tutors tutors, Audit audit) {
        this.entities = entities;
        this.learners = learners;
        this.tutors = tutors;
        this.audit = audit;
    }

    /**
     * A learner's facts are others now.
     *
     * @param version of the learner whom the form was filled from
     * @return false if somebody else was faster; nothing is changed then
     */
    @Transactional
    public boolean save(Who who, int version, LearnerFacts facts) {
        Learner learner = (Learner) locked(entities, who);
        if (learner.version() != version) {
            return false;
        }
        learners.describe(learner, facts);
        return changed(who);
    }

    /**
     * A tutor's facts are others now.
     *
     * @param version of the tutor whom the form was filled from
     * @return false if somebody else was faster; nothing is changed then
     */
    @Transactional
    public boolean save(Who who, int version, TutorFacts facts) {
        Tutor tutor = (Tutor) locked(entities, who);
        if (tutor.version() != version) {
            return false;
        }
        tutors.describe(tutor, facts);
        return changed(who);
    }

    private boolean changed(Who who) {
        audit.record(
                ReadingOwnPage.ACTOR, who.part().code() + ".edited", who.part().code(), who.id());
        return true;
    }

    /** Nobody else changes them until this transaction ends. */
    static Person locked(EntityManager entities, Who who) {
        return Optional.<Person>ofNullable(entities.find(who.part().type(), who.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(HttpProblem::notFound);
    }
}
