package org.ieum.desk;

/** How many people approve a tutor: setting {@code ieum.tutor-approval}. */
enum TutorApproval {
    ONE,
    TWO
}
