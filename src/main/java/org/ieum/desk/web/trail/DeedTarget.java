package org.ieum.desk.web.trail;

import org.ieum.kernel.Coded;

/** What something was done to; the trail writes it with hyphens. */
public enum DeedTarget implements Coded {
    ACCOUNT,
    CITY,
    CONCERN,
    DRAFT,
    EXPORT_PERMIT,
    LEARNER,
    MAIL,
    MEETING_PLACE,
    OFFER,
    ORGANISATION,
    PAIRING,
    PRIVACY_NOTICE,
    PROPOSAL,
    ROUND,
    SCREENING_STEP,
    SESSION,
    SUBJECT,
    TOKEN,
    TUTOR,
    WEBHOOK,
    WORKSHOP
}
