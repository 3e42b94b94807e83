package org.ieum.audit;

import java.time.Instant;

/**
 * A row of the trail, whole.
 *
 * @param targetKind {@code learner}, {@code round}…; null as {@code targetId} is, if it was done to no one thing
 * @param network from where, shortened; null if nobody knows
 */
public record TrailRow(
        long id, Instant at, String actor, String action, String targetKind, Long targetId, String network) {}
