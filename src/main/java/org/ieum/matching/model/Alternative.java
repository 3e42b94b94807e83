package org.ieum.matching.model;

import java.util.List;

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
        long learner, String subject, long tutor, List<NeedKey> losers, List<NeedKey> movers, long weightLost) {}
