package org.ieum.matching.model;

import java.util.List;
import java.util.Set;

/**
 * The next best tutor for a need that the plan gives to somebody else, and what the change would cost.
 *
 * @param learner who has the need
 * @param subject key of its subject
 * @param tutor id of the next best tutor
 * @param losers needs that would get nobody then; empty if the change costs nothing
 * @param movers needs that would change to another tutor then
 * @param weightLost the losers' weight
 */
public record Alternative(
        long learner, String subject, long tutor, List<NeedKey> losers, List<NeedKey> movers, long weightLost) {

    /** What it costs once these needs get nobody anyway; their weight is not counted anew. */
    public Alternative without(Set<NeedKey> gone) {
        return new Alternative(
                learner,
                subject,
                tutor,
                losers.stream().filter(need -> !gone.contains(need)).toList(),
                movers.stream().filter(need -> !gone.contains(need)).toList(),
                weightLost);
    }
}
