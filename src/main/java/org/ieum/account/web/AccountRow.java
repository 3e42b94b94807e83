package org.ieum.account.web;

import java.time.ZoneId;
import java.util.Optional;
import org.ieum.account.ManagingAccounts.ListedAccount;

/**
 * An account in a reader's page.
 *
 * @param until the last day of an invitation, or empty
 * @param self whether it is the reader's own
 */
record AccountRow(
        long id,
        String email,
        String role,
        String state,
        String until,
        long browsers,
        boolean secondStep,
        boolean self) {

    static AccountRow of(ListedAccount account, Optional<Long> reader, ZoneId zone) {
        return new AccountRow(
                account.id(),
                account.email(),
                account.role().code(),
                account.state().code(),
                account.invitedUntil()
                        .map(end -> end.atZone(zone).toLocalDate().minusDays(1).toString())
                        .orElse(""),
                account.browsers(),
                account.secondStep(),
                reader.filter(own -> own == account.id()).isPresent());
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
