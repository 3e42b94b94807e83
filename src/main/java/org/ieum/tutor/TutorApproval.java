package org.ieum.tutor;

/** How many people approve a tutor: setting {@code ieum.tutor-approval}. */
public enum TutorApproval {
    ONE,
    TWO
}
