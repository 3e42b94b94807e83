package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.audit.Audit;

/** What let somebody in outlives neither their password, nor their role, nor their account: browsers and programs alike. */
@Singleton
class EndingAccess {

    @Inject BrowserSessions sessions;
    @Inject ApiTokens tokens;
    @Inject Audit audit;

    /** {@code actor} is why, as audit rows have it. */
    void everywhere(Account account, String actor) {
        sessions.endAll(account);
        audit.recordEach(actor, "token.revoked", "token", tokens.revokeAll(account));
    }
}
