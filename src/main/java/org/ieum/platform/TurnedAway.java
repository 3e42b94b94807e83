package org.ieum.platform;

import io.vertx.ext.web.RoutingContext;

/** Requests that came too late: whoever sent them was let in before and is not any more. */
public final class TurnedAway {

    private static final String MARK = "ieum.turned-away";

    private TurnedAway() {}

    /** This one is. */
    public static void mark(RoutingContext context) {
        context.put(MARK, true);
    }

    /** Whether this one is. */
    public static boolean is(RoutingContext context) {
        return context.get(MARK) != null;
    }
}
