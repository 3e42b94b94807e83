package org.ieum.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.account.ManagingAccounts.AccessEnded;
import org.ieum.audit.Audit;
import org.ieum.link.Links;

/**
 * What let somebody in outlives neither their password, nor their role, nor their account: browsers, programs, and the link
 * to another password alike.
 */
@Singleton
class EndingAccess {

    /** Of a link by which somebody who forgot their password chooses another one. */
    static final String NEW_PASSWORD = "account-password";

    @Inject BrowserSessions sessions;
    @Inject ApiTokens tokens;
    @Inject Links links;
    @Inject Event<AccessEnded> ended;
    @Inject Audit audit;

    /** {@code actor} is why, as audit rows have it. */
    void everywhere(Account account, String actor) {
        sessions.endAll(account);
        links.withdraw(NEW_PASSWORD, account.id);
        audit.recordEach(actor, "token.revoked", "token", tokens.revokeAll(account));
        ended.fire(new AccessEnded(account.id));
    }
}
