package org.ieum.desk.web;

import org.ieum.kernel.Coded;

/** What the audit says was done to a person or by them; there it has hyphens. */
enum PersonAction implements Coded {
    SIGNED_UP,
    CONFIRMED,
    ENTERED,
    EDITED,
    APPLIED,
    INTERVIEW,
    VOUCHED,
    APPROVED,
    PAUSED,
    REFUSED,
    LEFT,
    LESSONS_ENDED,
    TIMES_CHANGED,
    LESSON_MOVED,
    LESSON_CANCELLED,
    LESSON_HELD,
    LESSON_MISSED,
    LESSON_LATE,
    LESSON_SAID,
    WANTS_TO_TALK,
    FORGOTTEN,
    TAKEN,
    INTRODUCED,
    WISHED,
    UNWISHED,
    ISSUED,
    REVOKED,
    ACCEPTED,
    DECLINED,
    OTHER_TIMES,
    TAKEN_BACK,
    READ
}
