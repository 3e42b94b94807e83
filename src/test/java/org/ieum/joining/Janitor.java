package org.ieum.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Does what the job does, when a test wants it. */
@Singleton
public class Janitor {

    @Inject KeepingSignUpDrafts drafts;
    @Inject SignUpRateLimit arrivals;

    /** Throws away what is over. */
    public void sweep() {
        drafts.forget();
        arrivals.forget();
    }
}
