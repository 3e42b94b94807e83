package org.ieum.selfservice.web;

import org.ieum.kernel.Coded;

/** What people do to their own data, as the audit writes it with hyphens; anything else is an edit. */
enum OwnChange implements Coded {
    PAUSED,
    APPROVED,
    APPLIED,
    LEFT,
    LESSONS_ENDED,
    LESSON_MOVED,
    LESSON_CANCELLED,
    WANTS_TO_TALK,
    WISHED,
    UNWISHED,
    INTRODUCED,
    GOES_ON,
    HANDS_OVER,
    FINISHES,
    FORGOTTEN,
    EDITED
}
