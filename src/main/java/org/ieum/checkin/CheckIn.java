package org.ieum.checkin;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** One of two people is asked whether their lessons go well; what they say is for coordinators alone. */
@Entity
public class CheckIn extends Numbered {

    @Version
    int version;

    private long pairingId;
    private Side side;
    private long personId;
    private int number;
    private Instant askedAt;
    private CheckInAnswer answer;

    @Convert(converter = SealedConverter.class)
    private String line;

    private Instant answeredAt;

    /** Behind the number of every day on which somebody can be asked. */
    private static final int AT_THE_END = 1_000_000;

    /** For Hibernate. */
    protected CheckIn() {}

    CheckIn(long pairingId, PersonId who, int number, Instant now) {
        this.pairingId = pairingId;
        this.side = who.side();
        this.personId = who.id();
        this.number = number;
        this.askedAt = now;
    }

    /** The last one: how the lessons were. */
    static CheckIn atTheEnd(long pairingId, PersonId who, Instant now) {
        return new CheckIn(pairingId, who, AT_THE_END, now);
    }

    /** Whether it asks how lessons were that are over. */
    public boolean isLast() {
        return number == AT_THE_END;
    }

    /** They say it, or say something else than before. */
    void answer(CheckInAnswer said, Optional<String> text, Instant now) {
        answer = said;
        line = text.orElse(null);
        answeredAt = now;
    }

    /** As if they had never answered. */
    void takeBack() {
        answer = null;
        line = null;
        answeredAt = null;
    }

    public long pairingId() { return pairingId; }

    /** Who is asked. */
    public PersonId who() {
        return new PersonId(side, personId);
    }

    /** Which of the days on which they are asked, from 0. */
    int number() { return number; }

    public Instant askedAt() { return askedAt; }

    /** What they say; empty while they have not. */
    public Optional<CheckInAnswer> answer() { return Optional.ofNullable(answer); }

    /** What they wrote along with it. */
    public Optional<String> line() { return Optional.ofNullable(line); }

    /** When they last said it; empty while they have not. */
    public Optional<Instant> answeredAt() { return Optional.ofNullable(answeredAt); }
}
