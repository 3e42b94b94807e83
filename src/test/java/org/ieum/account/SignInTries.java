package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** For tests that sign in wrongly more often than a person does. */
@Singleton
public class SignInTries {

    @Inject Throttle throttle;

    /** Nobody has tried. */
    public void forget() {
        throttle.tries.clear();
    }
}
