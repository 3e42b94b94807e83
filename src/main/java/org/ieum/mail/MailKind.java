package org.ieum.mail;

import java.util.Locale;
import org.ieum.kernel.Coded;

/** What a mail is about. Its templates are {@code templates/mail/} and its code, as text and as HTML. */
public enum MailKind implements Coded {
    CONFIRM_ADDRESS,
    INVITATION,
    SECOND_STEP_ON,
    SECOND_STEP_OFF,
    SECOND_STEP_CHANGED,
    READING_STOPPED,
    DRAFT_LINK,
    OWN_PAGE,
    SIGNED_UP_AGAIN,
    WITHDRAWN,
    FORGOTTEN,
    ADDRESS_GONE,
    OFFER,
    OFFER_REMINDER,
    OFFER_OTHER_TIMES,
    OFFER_FELL_THROUGH,
    PAIRING_NEW,
    PAIRING_MOVED,
    PAIRING_ENDED,
    LESSONS_ENDED,
    LESSON_CHANGED,
    LESSONS_REST,
    LESSON_REMINDER,
    LESSON_LATE,
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
    SUBSTITUTE_ASKED,
    SUBSTITUTE_AGREED,
    SUBSTITUTE_OFF,
    SUBSTITUTE_ENDED,
    MESSAGE,
    CHECK_IN,
    CONCERN,
    LESSONS_STOPPED,
    TEST;

    /** {@code pairing-new}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
