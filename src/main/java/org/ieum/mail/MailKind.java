package org.ieum.mail;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.outbox.MailRank;
import org.ieum.outbox.MailsInSight;

/** What a mail is about. Its templates are {@code templates/mail/} and its code, as text and as HTML. */
public enum MailKind implements Coded {
    CONFIRM_ADDRESS,
    INVITATION,
    NEW_PASSWORD,
    SECOND_STEP_ON,
    SECOND_STEP_OFF,
    SECOND_STEP_CHANGED,
    READING_STOPPED,
    DRAFT_LINK,
    OWN_PAGE,
    SIGNED_UP_AGAIN,
    RESTING,
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
    INTERVIEW_KNOWN,
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

    /** Those of which nobody sees that they were written but whom they are for. */
    private static final Set<MailKind> CONFIDED = EnumSet.of(CONCERN);

    /** Which mails somebody who works here sees at all; {@code account} is empty for a program. */
    public static MailsInSight inSightOf(Optional<Long> account) {
        return new MailsInSight(CONFIDED.stream().map(MailKind::code).collect(Collectors.toSet()), account.orElse(0L));
    }

    /** Whether it leaves before others that wait, or after them. */
    MailRank rank() {
        return switch (this) {
            case CONFIRM_ADDRESS,
                    INVITATION,
                    NEW_PASSWORD,
                    SECOND_STEP_ON,
                    SECOND_STEP_OFF,
                    SECOND_STEP_CHANGED,
                    READING_STOPPED,
                    DRAFT_LINK,
                    OWN_PAGE,
                    SIGNED_UP_AGAIN,
                    ADDRESS_GONE,
                    LESSON_LATE,
                    CONCERN,
                    LESSONS_STOPPED,
                    TEST -> MailRank.AWAITED;
            case RESTING,
                    WITHDRAWN,
                    FORGOTTEN,
                    OFFER_OTHER_TIMES,
                    PAIRING_ENDED,
                    LESSONS_ENDED,
                    LESSON_CHANGED,
                    LESSONS_REST,
                    LESSON_REMINDER,
                    PLACE_PROPOSED,
                    MEETING_ARRANGED,
                    MEETING_LATE,
                    MEETING_OTHERWISE,
                    INTERVIEW,
                    INTERVIEW_TIMES,
                    INTERVIEW_TAKEN,
                    INTERVIEW_KNOWN,
                    APPROVED,
                    NOT_THIS_TIME,
                    HANDED_ON,
                    SUBSTITUTE_ASKED,
                    SUBSTITUTE_AGREED,
                    SUBSTITUTE_OFF,
                    SUBSTITUTE_ENDED,
                    MESSAGE -> MailRank.USUAL;
            case OFFER,
                    OFFER_REMINDER,
                    OFFER_FELL_THROUGH,
                    PAIRING_NEW,
                    PAIRING_MOVED,
                    STILL_WAITING,
                    STEP_RUNS_OUT,
                    PLEDGE_ENDS,
                    CHECK_IN -> MailRank.BULK;
        };
    }

    /** {@code pairing-new}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
