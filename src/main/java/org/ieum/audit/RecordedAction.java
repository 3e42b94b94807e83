package org.ieum.audit;

import java.time.Instant;

/** A row of the trail: {@code actor} did {@code action}. */
public record RecordedAction(long id, Instant at, String actor, String action) {}
