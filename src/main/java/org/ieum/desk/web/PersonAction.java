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
