package org.ieum.account;

import java.time.Instant;
import org.ieum.kernel.PageLanguage;

/** What somebody can show as their second step is another; there is one still. They are told in the same transaction. */
public record SecondStepWaysChanged(
        long accountId, String email, PageLanguage language, SecondStepChange change, Instant at) {

    /** What there is now, or is not any more. */
    public enum SecondStepChange {
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        APP_REMOVED
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SecondStepWaysChanged[" + accountId + "]";
    }
}
