package org.ieum.round.web.api;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Lets events pass up to the one that says done, that one included, or until this process is to end. */
final class UntilDone implements Predicate<OutboundSseEvent> {

    static final String DONE = "done";

    private final BooleanSupplier stopping;
    private boolean done;

    UntilDone(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    @Override
    public boolean test(OutboundSseEvent event) {
        boolean pass = !done && !stopping.getAsBoolean();
        done = DONE.equals(event.getName());
        return pass;
    }
}
