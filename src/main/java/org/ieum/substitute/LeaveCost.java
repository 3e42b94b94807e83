package org.ieum.substitute;

import java.time.Instant;
import java.util.List;
import org.ieum.person.PersonName;

/**
 * What a leave takes from one learner.
 *
 * @param subject key of the subject
 * @param lessons when those would be that fall out, in order
 * @param weeksWithout weeks of the leave in which the learner has no lesson at all
 * @param candidates who could give some of them, the best first
 */
public record LeaveCost(
        long pairing,
        PersonName learner,
        String subject,
        List<Instant> lessons,
        long weeksWithout,
        List<Candidate> candidates) {

    /**
     * Somebody who could stand in.
     *
     * @param held how many of the lessons they could give
     * @param same how many of those at the same time
     */
    public record Candidate(PersonName tutor, int held, int same) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Candidate[" + tutor.id() + "]";
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "LeaveCost[" + pairing + "]";
    }
}
