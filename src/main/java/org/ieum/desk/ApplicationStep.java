package org.ieum.desk;

import java.time.Instant;
import java.util.Optional;
import org.ieum.interview.Interview;
import org.ieum.kernel.Coded;
import org.ieum.person.People.Applicant;
import org.ieum.person.Status;

/** How far an application is, in the order in which it goes on. */
public enum ApplicationStep implements Coded {
    /** They have not proven their address yet; nothing is to be done. */
    UNCONFIRMED,
    /** Nobody has looked yet. */
    NEW,
    /** They are asked to a talk, and wait for times. */
    TIMES_TO_OFFER,
    /** They have times to choose from. */
    TIMES_OFFERED,
    /** They took a time that is to come. */
    TALK,
    /** The talk was; somebody decides. */
    TO_DECIDE;

    static ApplicationStep of(Applicant one, Optional<Interview> talk, Instant now) {
        if (one.status() == Status.APPLIED) {
            return one.reached() && one.confirmedAt().isEmpty() ? UNCONFIRMED : NEW;
        }
        return talk.map(found -> of(found, now)).orElse(TIMES_TO_OFFER);
    }

    private static ApplicationStep of(Interview talk, Instant now) {
        Optional<Instant> taken = talk.taken();
        if (taken.isPresent()) {
            return taken.get().isAfter(now) ? TALK : TO_DECIDE;
        }
        return talk.times().stream().anyMatch(time -> time.isAfter(now)) ? TIMES_OFFERED : TIMES_TO_OFFER;
    }
}
