package org.ieum.spreadsheet;

import org.ieum.kernel.Coded;

/** The columns of the files of the contract that people's tables come in as, {@code shared/contract/data-files.md}. */
public enum TableColumn implements Coded {
    REF,
    ALIAS,
    NAME,
    EMAIL,
    LOCALE,
    GENDER,
    CITY,
    DELIVERY,
    TIME_ZONE,
    LANGUAGES,
    NEEDS,
    SUBJECTS,
    AVAILABILITY,
    TUTOR_GENDER,
    REGISTERED_ON,
    MAX_SESSIONS_PER_WEEK,
    MAX_LEARNERS,
    COMMITMENT_START,
    COMMITMENT_END,
    STATUS,
    LEARNER_REF,
    TUTOR_REF,
    SUBJECT,
    TIMES,
    SINCE,
    BY,
    KIND
}
