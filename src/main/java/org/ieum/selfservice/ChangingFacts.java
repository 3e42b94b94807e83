package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.audit.Audit;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.SelfDescription;
import org.ieum.platform.HttpProblem;

/** Somebody says anew when they are free, or something else of themselves. The next round goes by it. */
@Singleton
public class ChangingFacts {

    @Inject Audit audit;

    /**
     * Somebody's facts are others now.
     *
     * @param version of the person from whom the form was filled
     * @return false if somebody else was faster; nothing is changed then
     */
    @Transactional
    public <P extends Person> boolean save(PersonId who, int version, SelfDescription<P> said) {
        P person = said.people().locked(who.id()).orElseThrow(HttpProblem::notFound);
        if (person.version() != version) {
            return false;
        }
        said.tell().accept(person);
        audit.record(Audit.PUBLIC, who.side().code() + ".edited", who.side().code(), who.id());
        return true;
    }
}
