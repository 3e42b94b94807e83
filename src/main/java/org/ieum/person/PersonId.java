package org.ieum.person;

import org.ieum.kernel.Side;

/** Somebody: the id of a learner or of a tutor. */
public record PersonId(Side side, long id) {}
