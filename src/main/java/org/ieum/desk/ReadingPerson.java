package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPauses;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Refs;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.platform.HttpProblem;

/** Opens a person's file. */
@Singleton
public class ReadingPerson {

    @Inject Persons people;
    @Inject TakingNewerAnswers newer;
    @Inject AddressPauses pauses;
    @Inject ReadingTies ties;
    @Inject ReadingHistory histories;
    @Inject Audit audit;

    /**
     * Everything about somebody; that it was read is written to the trail.
     *
     * @param reads whether the history says who has read it as well
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public PersonFile read(Side side, long id, boolean reads, String actor) {
        Person person = person(side, id);
        audit.record(actor, side.code() + ".read", side.code(), id);
        ReadingTies.Tied tied = ties.of(side, id);
        ReadingHistory.History history = histories.of(person, reads);
        return new PersonFile(
                person,
                pauses.of(Recipient.of(side, id)),
                newer.of(new PersonId(side, id)),
                tied.ties(),
                tied.wishes(),
                history.move(),
                history.entries());
    }

    /** Somebody with what they want to learn or can teach, by the organisation's key; written to the trail as read. */
    @Transactional
    public Optional<Person> readByRef(Side side, String ref, String actor) {
        Optional<Person> person = byRef(side, ref);
        person.ifPresent(found -> audit.record(actor, side.code() + ".read", side.code(), found.id()));
        return person;
    }

    /** The same for a caller who writes another row; as they are stored now, whatever was read before. */
    @Transactional
    public Optional<Person> byRef(Side side, String ref) {
        String key = Refs.plain(ref);
        return Optional.ofNullable(people.of(side).byRef(Set.of(key)).get(key));
    }

    /** The person with what they want to learn or can teach: one statement. */
    Person person(Side side, long id) {
        return people.of(side).withDetails(id).orElseThrow(HttpProblem::notFound);
    }
}
