package org.ieum.follow;

/** What a coordinator is told that follows. */
public enum FollowedKind {
    PAIRINGS,
    LESSONS,
    WISHES,
    NOTES,
    CHECK_INS,
    SUBSTITUTES,
    STEPS,
    TALKS,
    CONSENTS,
    CERTIFICATES,
    MAILS,
    /** What goes along with others, or is not for everybody to know of. */
    UNTOLD
}
