package org.ieum.audit;

import java.time.Instant;

/** A row of the trail that is about one thing: {@code action} was done to the {@code targetKind} with this id. */
public record TargetedAction(long id, Instant at, String action, String targetKind, long targetId) {}
