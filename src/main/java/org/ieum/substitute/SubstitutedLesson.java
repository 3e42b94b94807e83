package org.ieum.substitute;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.ieum.lesson.StandingIn.Given;

/**
 * A lesson that somebody could give, or gives, in the place of its tutor.
 *
 * @param plannedAt when its series has it
 */
@Embeddable
public record SubstitutedLesson(Instant plannedAt, Instant startsAt, int minutes) {

    Given given() {
        return new Given(plannedAt, startsAt, minutes);
    }
}
