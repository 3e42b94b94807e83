package org.ieum.pairing;

/** Two people of whom one declined the other, or did not answer, for this subject; no round proposes them again. */
public record RefusedPair(long learnerId, String subject, long tutorId) {}
