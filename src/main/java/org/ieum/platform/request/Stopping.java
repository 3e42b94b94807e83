package org.ieum.platform.request;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Whether this process was asked to end. Requests are finished then; an answer that goes on and on is ended instead, so that
 * whoever reads it comes back to another replica, and nobody waits here for its end.
 */
@Singleton
public class Stopping {

    private volatile boolean begun;

    /** True from then on. */
    public boolean hasBegun() { return begun; }

    void delayed(@Observes ShutdownDelayInitiatedEvent event) {
        begun = true;
    }

    void atOnce(@Observes ShutdownEvent event) {
        begun = true;
    }
}
