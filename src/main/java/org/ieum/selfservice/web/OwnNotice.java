package org.ieum.selfservice.web;

import org.ieum.kernel.Coded;

/** What somebody's own page says about what they just did there; the address has its code with hyphens. */
enum OwnNotice implements Coded {
    SAVED,
    INTRODUCED,
    LET_READ,
    CONFIDED,
    RESTING,
    BACK,
    LEFT,
    LESSON_MOVED,
    LESSON_CANCELLED,
    LESSON_SAID,
    LESSON_STANDS,
    NOTE_REFUSED,
    WANTS_TO_TALK,
    LESSON_NOT_OPEN,
    TIMES_TAKEN,
    SAID_LATE,
    REMINDERS_CHANGED,
    AGREED,
    GOAL_REACHED,
    LESSONS_OVER,
    GOES_ON,
    OFFER_ACCEPTED,
    OFFER_OTHER_TIMES,
    OFFER_OVER,
    PLEDGE_SAID,
    STANDING_IN_SAID,
    SUBSTITUTE_SAID,
    SUBSTITUTE_NOT_OPEN,
    NOT_FROM_HERE
}
