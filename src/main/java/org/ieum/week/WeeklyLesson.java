package org.ieum.week;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.person.PersonName;

/**
 * A weekly lesson of a running pairing, with the names that coordinators see.
 *
 * @param subject its key
 * @param startsAt minute of the installation's week
 * @param endsAt minute of the installation's week
 * @param since the first day with it; it may be ahead
 * @param until the first day without it; empty while none is known
 */
public record WeeklyLesson(
        long pairingId,
        PersonName learner,
        PersonName tutor,
        String subject,
        Meeting meeting,
        int startsAt,
        int endsAt,
        LocalDate since,
        Optional<LocalDate> until) {

    /** When it is, in the installation's zone. */
    public Session session() {
        return Session.at(startsAt / HalfHour.MINUTES, endsAt - startsAt);
    }
}
