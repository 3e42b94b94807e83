package org.ieum.account;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Sessions that begin as by a password that was right, for tests of what comes then: a password takes a tenth of a second of
 * the processor each time, and should.
 */
@Singleton
@Unremovable
public class BegunSessions {

    @Inject
    Accounts accounts;

    @Inject
    SigningIn signingIn;

    /** What the cookie of a browser holds; it counts at once, also where a test is one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String begin(String email) {
        return signingIn.begin(accounts.byEmail(email).orElseThrow()).text();
    }
}
