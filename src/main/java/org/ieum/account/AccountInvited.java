package org.ieum.account;

import java.time.Instant;
import org.ieum.kernel.PageLanguage;

/**
 * Somebody is to be asked to work here, or to choose another password. The letter is written in the same transaction.
 *
 * @param link the path of the page behind the invitation, known to this event and the letter alone
 * @param until when the link ends
 * @param known whether they work here already, and forgot their password
 */
public record AccountInvited(
        long accountId, String email, PageLanguage language, String link, Instant until, boolean known) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "AccountInvited[" + accountId + "]";
    }
}
