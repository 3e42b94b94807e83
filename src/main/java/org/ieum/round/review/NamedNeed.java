package org.ieum.round.review;

import org.ieum.round.UnmatchedNeed;

/** A need without a tutor, with the names that a coordinator sees. */
public record NamedNeed(UnmatchedNeed need, String learnerRef, String learner) {}
