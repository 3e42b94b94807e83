package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.audit.Audit;
import org.ieum.learner.Learner;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Learners;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;
import org.ieum.tutor.Tutors;

/** Somebody says anew when they are free, or something else of themselves. The next round goes by it. */
@Singleton
public class ChangingFacts {

    private final Persons people;
    private final Learners learners;
    private final Tutors tutors;
    private final Audit audit;

    @Inject
    ChangingFacts(Persons people, Learners learners, Tutors tutors, Audit audit) {
        this.people = people;
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
    public boolean save(PersonId who, int version, LearnerFacts facts) {
        Learner learner = (Learner) people.lock(who);
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
    public boolean save(PersonId who, int version, TutorFacts facts) {
        Tutor tutor = (Tutor) people.lock(who);
        if (tutor.version() != version) {
            return false;
        }
        tutors.describe(tutor, facts);
        return changed(who);
    }

    private boolean changed(PersonId who) {
        audit.record(
                ReadingOwnPage.ACTOR, who.side().code() + ".edited", who.side().code(), who.id());
        return true;
    }
}
