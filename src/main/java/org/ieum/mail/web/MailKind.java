package org.ieum.mail.web;

import org.ieum.kernel.Coded;

/** The kinds of mails; the outbox writes them with hyphens. */
enum MailKind implements Coded {
    CONFIRM_ADDRESS,
    DRAFT_LINK,
    INVITATION,
    OWN_PAGE,
    WITHDRAWN,
    FORGOTTEN,
    LESSONS_ENDED,
    OFFER,
    OFFER_REMINDER,
    OFFER_OTHER_TIMES,
    OFFER_FELL_THROUGH,
    PAIRING_NEW,
    PAIRING_MOVED,
    PAIRING_ENDED
}
