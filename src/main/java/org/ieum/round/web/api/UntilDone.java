package org.ieum.round.web.api;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.function.Predicate;

/** Lets events pass up to the one that says done, that one included. */
final class UntilDone implements Predicate<OutboundSseEvent> {

    static final String DONE = "done";

    private boolean done;

    @Override
    public boolean test(OutboundSseEvent event) {
        boolean pass = !done;
        done = DONE.equals(event.getName());
        return pass;
    }
}
