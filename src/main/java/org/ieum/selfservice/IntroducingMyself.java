package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.learner.Confided;
import org.ieum.learner.Learner;
import org.ieum.learner.SubjectLevel;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** What each side lets the other read: a tutor a name to be called by and two sentences; a learner their level and goal.
 * And what a learner tells coordinators alone. */
@Singleton
public class IntroducingMyself {

    @Inject Persons people;
    @Inject Audit audit;

    /**
     * Keeps both; empty takes back.
     *
     * @throws HttpProblem 404 for a learner
     */
    @Transactional
    public void introduce(PersonId who, Optional<String> shownAs, Optional<String> text) {
        Tutor tutor = lock(who, Tutor.class);
        tutor.introduce(shownAs, text);
        audit.record(Audit.PUBLIC, "tutor.introduced", who.side().code(), who.id());
    }

    /**
     * Keeps what tutors may read of a learner; empty takes back.
     *
     * @throws HttpProblem 404 for a tutor
     */
    @Transactional
    public void letRead(PersonId who, Optional<SubjectLevel> level, Optional<String> goal) {
        Learner learner = lock(who, Learner.class);
        learner.introduce(level, goal);
        audit.record(Audit.PUBLIC, "learner.introduced", who.side().code(), who.id());
    }

    /**
     * Keeps what a learner tells coordinators alone; empty takes back. How they are reached stays as it is.
     *
     * @param why they want to learn
     * @param avoid whom they would rather not meet
     * @throws HttpProblem 404 for a tutor
     */
    @Transactional
    public void confide(PersonId who, Optional<String> why, Optional<String> avoid) {
        Learner learner = lock(who, Learner.class);
        Confided before = learner.confided();
        learner.confide(new Confided(why, avoid, before.through(), before.reached()));
        audit.record(Audit.PUBLIC, "learner.confided", who.side().code(), who.id());
    }

    private <P extends Person> P lock(PersonId who, Class<P> kind) {
        Person found = people.lock(who);
        if (!kind.isInstance(found)) {
            throw HttpProblem.notFound();
        }
        return kind.cast(found);
    }
}
