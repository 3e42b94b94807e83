package org.ieum.concern;

/** A concern was reported, in this transaction; this colleague reads it. */
public record ConcernReported(long concernId, long accountId) {}
