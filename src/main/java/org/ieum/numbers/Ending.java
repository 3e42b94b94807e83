package org.ieum.numbers;

/** Why a pairing ended: what the round said that ended it. */
public enum Ending {
    /** The learner goes on with another tutor. */
    REPLACED,
    /** The learner no longer asks for the subject. */
    NEED_GONE,
    /** An older pairing needed the time or the tutor's room. */
    COLLIDES,
    /** A rule of a fit did not hold any more; these are its rules. */
    SUBJECT,
    LANGUAGE,
    PLACE,
    COMMITMENT,
    GENDER,
    VETO,
    TIMES,
    /** A coordinator refused it. */
    REJECTED,
    /** No round that is stored ended it. */
    UNKNOWN
}
