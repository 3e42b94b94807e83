package org.ieum.account;

import java.time.Instant;
import org.ieum.kernel.PageLanguage;

/**
 * Somebody is to be asked to work here. The letter is written in the same transaction.
 *
 * @param link the path of the page behind the invitation, known to this event and the letter alone
 * @param until when the link ends
 */
public record AccountInvited(long accountId, String email, PageLanguage language, String link, Instant until) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "AccountInvited[" + accountId + "]";
    }
}
