package org.ieum.audit;

/**
 * A row of the trail was written, in this transaction: {@code action} was done to one thing.
 *
 * @param targetKind {@code learner}, {@code round}…; null as {@code targetId} is, if it was done to no one thing
 */
public record ActionRecorded(String action, String targetKind, Long targetId) {}
