package org.ieum.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** What somebody sent who signed up as a person that is known already, until it is theirs for all that we know. */
@Entity
class NewerAnswer extends Numbered {

    Side side;
    long personId;

    /** Which of the person's versions it came after: others may have changed what they say since. */
    int personVersion;

    @Convert(converter = SealedConverter.class)
    String told;

    /** The version of the notice that was agreed to with it; null if it was not. */
    Integer consent;

    Instant receivedAt;

    /** When whoever reads mail at the address said that it is theirs; null before. */
    Instant confirmedAt;

    /** For Hibernate. */
    protected NewerAnswer() {}

    NewerAnswer(Person person, SignUp signUp) {
        this.side = person.side();
        this.personId = person.id();
        this.personVersion = person.version();
        this.told = signUp.told;
        this.consent = signUp.consent;
        this.receivedAt = signUp.receivedAt;
    }

    PersonId who() {
        return new PersonId(side, personId);
    }

    Optional<Integer> consent() { return Optional.ofNullable(consent); }

    boolean isFor(Person person) {
        return !person.isVouchedFor() && person.version() == personVersion;
    }
}
