package org.ieum.account;

import java.time.Instant;
import org.ieum.kernel.PageLanguage;

/**
 * An admin is to look at the trail: one of us, or a program, wanted to read of more people than their role may. Told in the
 * same transaction; who it was and whom they read stands on the page of the trail alone.
 *
 * @param about who was stopped, as records name them
 */
public record AdminAlarmed(long accountId, String email, PageLanguage language, String about, Instant at) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "AdminAlarmed[" + accountId + "]";
    }
}
