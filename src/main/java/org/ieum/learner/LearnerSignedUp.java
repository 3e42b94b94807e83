package org.ieum.learner;

/** Somebody asked to learn; their address, if any, is not proven yet. */
public record LearnerSignedUp(long learnerId) {}
