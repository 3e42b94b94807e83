package org.ieum.selfservice;

import java.util.List;
import org.ieum.person.Person;
import org.ieum.person.PersonId;

/** What a person sees of themselves: their facts, and their lessons, those that run first. */
public record OwnFile(PersonId who, Person person, List<OwnLessons> lessons) {

    /** Those that are held now. */
    public List<OwnLessons> running() {
        return lessons.stream().filter(OwnLessons::run).toList();
    }

    /** Whether they are asked about lessons and have to look into their mail. */
    public boolean asked() {
        return lessons.stream().anyMatch(OwnLessons::offered);
    }
}
