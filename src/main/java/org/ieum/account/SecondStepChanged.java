package org.ieum.account;

import java.time.Instant;
import org.ieum.kernel.PageLanguage;

/**
 * The second step of an account was turned on or off, by its owner or by an admin. Its owner is told in the same transaction.
 *
 * @param on whether a code is asked for from now on
 */
public record SecondStepChanged(long accountId, String email, PageLanguage language, boolean on, Instant at) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SecondStepChanged[" + accountId + "]";
    }
}
