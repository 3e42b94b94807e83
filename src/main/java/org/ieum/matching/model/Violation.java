package org.ieum.matching.model;

/**
 * Something a plan must not do.
 *
 * @param learner id, or 0 if it is the tutor's
 * @param tutor id, or 0 if it is the learner's
 */
public record Violation(Kind kind, long learner, String subject, long tutor) {

    /** Whether a pairing has part in it: where it is one person's week that is at fault, every pairing of that person has. */
    public boolean concerns(long ofLearner, String ofSubject, long ofTutor) {
        if (learner == 0) {
            return tutor == ofTutor;
        }
        return learner == ofLearner && (tutor == 0 || subject.equals(ofSubject));
    }

    /** What is violated. */
    public enum Kind {
        UNKNOWN_PERSON,
        UNKNOWN_NEED,
        SERVED_TWICE,
        SUBJECT,
        LANGUAGE,
        PLACE,
        COMMITMENT,
        GENDER,
        RECORD_CHECK,
        VETO,
        TIMES,
        MEETING,
        DOUBLE_BOOKED,
        TRAVEL,
        MAX_SESSIONS,
        MAX_LEARNERS,
        CHANGE_LABEL,
        BROKEN,
        MOVED,
        DROPPED,
        /** A coordinator refused it. */
        REJECTED,
        /** A coordinator locked it, and it is not in the plan. */
        UNLOCKED,
        /** A proposal under review that would still fit is not in the plan. */
        UNFORCED
    }
}
