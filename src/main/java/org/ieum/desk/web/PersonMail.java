package org.ieum.desk.web;

import org.ieum.kernel.Coded;

/** The mails that a person gets; the outbox writes their kinds with hyphens. */
enum PersonMail implements Coded {
    CONFIRM_ADDRESS,
    OWN_PAGE,
    SIGNED_UP_AGAIN,
    WITHDRAWN,
    FORGOTTEN,
    ADDRESS_GONE,
    LESSONS_ENDED,
    LESSON_CHANGED,
    LESSONS_REST,
    LESSON_REMINDER,
    LESSON_LATE,
    OFFER,
    OFFER_REMINDER,
    OFFER_OTHER_TIMES,
    OFFER_FELL_THROUGH,
    PAIRING_NEW,
    PAIRING_MOVED,
    PAIRING_ENDED,
    PLACE_PROPOSED,
    MEETING_ARRANGED,
    MEETING_LATE,
    MEETING_OTHERWISE,
    INTERVIEW,
    INTERVIEW_TIMES,
    INTERVIEW_TAKEN,
    APPROVED,
    NOT_THIS_TIME,
    STILL_WAITING,
    STEP_RUNS_OUT,
    PLEDGE_ENDS,
    HANDED_ON,
    MESSAGE,
    CHECK_IN,
    LESSONS_STOPPED
}
