package org.ieum.substitute;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.ieum.lesson.StandingIn.Given;

/** A lesson that somebody could give, or gives, in the place of its tutor. */
@Embeddable
public class SubstitutedLesson {

    private Instant plannedAt;
    private Instant startsAt;
    private int minutes;

    /** For Hibernate. */
    protected SubstitutedLesson() {}

    SubstitutedLesson(Instant plannedAt, Instant startsAt, int minutes) {
        this.plannedAt = plannedAt;
        this.startsAt = startsAt;
        this.minutes = minutes;
    }

    /** When its series has it. */
    public Instant plannedAt() { return plannedAt; }

    public Instant startsAt() { return startsAt; }

    public int minutes() { return minutes; }

    Given given() {
        return new Given(plannedAt, startsAt, minutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubstitutedLesson that
                && plannedAt.equals(that.plannedAt)
                && startsAt.equals(that.startsAt)
                && minutes == that.minutes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(plannedAt, startsAt, minutes);
    }
}
