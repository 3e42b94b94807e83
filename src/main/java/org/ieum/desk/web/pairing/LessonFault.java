package org.ieum.desk.web.pairing;

import org.ieum.platform.Refusal;

/** Why what a coordinator said of a lesson was not done. */
enum LessonFault {
    NOT_OPEN,
    TIMES_TAKEN,
    WRONG_MINUTES;

    /** Why a use case refused it. */
    static LessonFault of(Refusal refusal) {
        return refusal.type().equals("times-taken") ? TIMES_TAKEN : NOT_OPEN;
    }

    String say(LessonDeskMessages words) {
        return switch (this) {
            case NOT_OPEN -> words.notOpen();
            case TIMES_TAKEN -> words.timesTaken();
            case WRONG_MINUTES -> words.wrongMinutes();
        };
    }

    /** 409 for what the state forbids, 422 for what was typed. */
    int status() {
        return this == WRONG_MINUTES ? 422 : 409;
    }
}
