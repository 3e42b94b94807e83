package org.ieum.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** How long it stays written where somebody was signed in. */
class KeepingSessions {

    @Produces
    @Singleton
    Retention sessions() {
        return Retention.of(KeptThing.SESSION, BrowserSession.ABSOLUTE);
    }
}
