package org.ieum.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.handover.HandoverStage;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.Phase;
import org.ieum.pairing.Turn;

/**
 * Lessons of somebody, as they may see them.
 *
 * @param other what the other is called: an alias, or the name by which a tutor wants to be called; empty while it is an offer, and if
 *     the tutor has not said one
 * @param subject key of the subject
 * @param meeting of today, or of the first day if that is later
 * @param times every week, in the installation's zone; of the same day
 * @param offered whether the two are still asked
 * @param until first day without them; empty while none is known
 * @param turn what the tutor is to a learner who has two
 * @param run whether they are held today or later
 * @param later what takes the place of these times on a later day
 * @param all the times of all days, in their order
 * @param handover how far it is settled where they meet; empty if no hand-over knows them
 */
public record OwnLessons(
        long pairing,
        String other,
        String subject,
        Meeting meeting,
        List<Session> times,
        LocalDate since,
        boolean offered,
        Optional<LocalDate> until,
        Turn turn,
        boolean run,
        Optional<Phase> later,
        List<Phase> all,
        Optional<HandoverStage> handover) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "OwnLessons[" + pairing + "]";
    }
}
