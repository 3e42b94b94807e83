package org.ieum.person;

import java.util.Optional;
import org.ieum.kernel.Side;

/** What the rooms of learners and of tutors offer to those who deal with both; {@link Persons} asks the right one. */
public interface PeopleOfOneSide {

    /** Which of the two. */
    Side side();

    /** Somebody, by id. */
    Optional<Person> person(long id);

    /** Somebody whom nobody else changes until the transaction ends. */
    Optional<Person> lockedPerson(long id);

    /** Somebody with what they want to learn or can teach: one statement. */
    Optional<Person> wholePerson(long id);

    /** Who had this address and may see their page: whoever has left comes last. */
    Optional<Long> ownerOf(EmailAddress address);
}
