package org.ieum.account;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.kernel.PageLanguage;

/**
 * Sessions that begin as by a password that was right, for tests of what comes then: a password takes a tenth of a second of
 * the processor each time, and should.
 */
@Singleton
@Unremovable
public class BegunSessions {

    private static final String HASH = new Password("correct horse battery staple 7").hash();

    @Inject Accounts accounts;
    @Inject SigningIn signingIn;

    /** What the cookie of a browser holds; it counts at once, also where a test is one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String begin(String email) {
        return signingIn.begin(accounts.byEmail(email).orElseThrow()).text();
    }

    /** A coordinator of this address who can sign in; nobody knows the password. Returns the account's id. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long colleague(String email) {
        return accounts.byEmail(email).orElseGet(() -> open(email)).id;
    }

    private Account open(String email) {
        Account account = accounts.invite(email, Role.COORDINATOR, PageLanguage.KO);
        account.passwordHash = HASH;
        return account;
    }
}
