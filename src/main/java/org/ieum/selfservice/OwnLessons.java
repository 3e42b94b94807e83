package org.ieum.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;

/**
 * Lessons of somebody, as they may see them.
 *
 * @param other what the other is called: an alias, or the name of a tutor; empty while it is an offer
 * @param subject key of the subject
 * @param times every week, in the installation's zone
 * @param offered whether the two are still asked
 * @param until first day without them; empty while they run
 */
public record OwnLessons(
        long pairing,
        String other,
        String subject,
        Meeting meeting,
        List<Session> times,
        LocalDate since,
        boolean offered,
        Optional<LocalDate> until) {

    /** Whether they are held now. */
    public boolean run() {
        return until.isEmpty() && !offered;
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "OwnLessons[" + pairing + "]";
    }
}
