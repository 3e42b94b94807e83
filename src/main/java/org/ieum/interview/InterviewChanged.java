package org.ieum.interview;

import org.ieum.person.PersonId;

/**
 * Something about a talk changed, in this transaction.
 *
 * @param offeredBy whose time it is, as audit rows name people
 * @param version of the talk, so that each change is told once
 */
public record InterviewChanged(PersonId who, Change change, String offeredBy, int version) {

    /** What happened. */
    public enum Change {
        /** A coordinator offered times. */
        OFFERED,
        /** The applicant took one of them. */
        TAKEN,
        /** The applicant gave back what they had taken. */
        GIVEN_BACK
    }
}
