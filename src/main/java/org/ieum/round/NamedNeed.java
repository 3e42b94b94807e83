package org.ieum.round;

/** A need without a tutor, with the names that a coordinator sees. */
public record NamedNeed(UnmatchedNeed need, String learnerRef, String learner) {}
