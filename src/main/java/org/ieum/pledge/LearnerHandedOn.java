package org.ieum.pledge;

/** Somebody is looked for who goes on with a learner, in this transaction; the learner has to hear of it. */
public record LearnerHandedOn(long pairingId) {}
