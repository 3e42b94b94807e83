package org.ieum.platform.request;

import java.util.Optional;
import org.jboss.logging.MDC;

/** The request that is being answered, as each line of the log names it. */
public final class NotedRequest {

    static final String ID = "request";
    static final String ROUTE = "route";
    static final String TRACE = "trace";

    private NotedRequest() {}

    /** Its number, by which its lines are found in the log; empty outside of a request. */
    public static Optional<String> id() {
        return Optional.ofNullable(MDC.get(ID)).map(Object::toString);
    }
}
