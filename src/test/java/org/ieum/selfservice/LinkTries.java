package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** For tests that ask for links more often than people do. */
@Singleton
public class LinkTries {

    @Inject AskingThrottle throttle;

    /** Nobody asked. */
    public void forget() {
        throttle.forget();
    }
}
