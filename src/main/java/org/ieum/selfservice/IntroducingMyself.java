package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** A tutor says what learners may call them before both have said yes, and two sentences about themselves. */
@Singleton
public class IntroducingMyself {

    private final Persons people;
    private final Audit audit;

    @Inject
    IntroducingMyself(Persons people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /**
     * Keeps both; empty takes back.
     *
     * @throws HttpProblem 404 for a learner
     */
    @Transactional
    public void introduce(PersonId who, Optional<String> shownAs, Optional<String> text) {
        if (!(people.lock(who) instanceof Tutor tutor)) {
            throw HttpProblem.notFound();
        }
        tutor.introduce(shownAs, text);
        audit.record(ReadingOwnPage.ACTOR, "tutor.introduced", who.side().code(), who.id());
    }
}
