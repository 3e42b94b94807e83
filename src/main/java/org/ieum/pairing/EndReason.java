package org.ieum.pairing;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Why a pairing ended. */
public enum EndReason implements Coded {
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
    RECORD_CHECK,
    VETO,
    TIMES,
    /** A coordinator refused it. */
    REJECTED,
    /** The tutor's pledge ends, and somebody else goes on. */
    HANDED_ON,
    /** The learner has what they wanted. */
    GOAL_REACHED,
    /** Somebody's life leaves no room for it. */
    LIFE,
    /** The two do not get on with each other. */
    NO_FIT,
    /** One of the two does not answer or come any more. */
    NO_CONTACT,
    /** Somebody was asked, and it is none of these. */
    OTHER,
    /** The learner or the tutor said so. */
    ONE_OF_THEM,
    /** Nothing says it. */
    UNKNOWN;

    @Converter(autoApply = true)
    static class EndReasonConverter extends CodedConverter<EndReason> {}
}
