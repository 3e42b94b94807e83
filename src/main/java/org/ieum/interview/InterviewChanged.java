package org.ieum.interview;

import org.ieum.person.PersonId;

/**
 * Times for a talk were offered, or one was taken, in this transaction.
 *
 * @param version of the talk, so that each is told once
 */
public record InterviewChanged(PersonId who, boolean taken, int version) {}
