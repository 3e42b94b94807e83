package org.ieum.tutor;

/** Somebody applied to teach; their address is not proven yet. */
public record TutorSignedUp(long tutorId) {}
