package org.ieum.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * A file while it arrives: whoever announces one and sends nothing, or next to nothing, is not waited for. Nobody hears that
 * it was too much before it has ended, and so it may go on for as much again and no more.
 */
final class WatchedUpload {

    /** As slow as {@link HeardRequest} lets anybody be. */
    private static final Duration BETWEEN_LOOKS = HeardRequest.PATIENCE;

    private static final long LEAST = RequestBodies.MOST;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final long most;
    private long heard;

    private WatchedUpload(RoutingContext context, long most) {
        this.context = context;
        this.request = context.request();
        this.most = 2 * most;
    }

    /** @param most bytes that are taken */
    static void of(RoutingContext context, long most) {
        new WatchedUpload(context, most).begin();
    }

    private void begin() {
        long timer = context.vertx().setPeriodic(BETWEEN_LOOKS.toMillis(), this::look);
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
    }

    private void look(long timer) {
        if (request.isEnded()) {
            context.vertx().cancelTimer(timer);
        } else if (request.bytesRead() - heard < LEAST || request.bytesRead() > most) {
            context.vertx().cancelTimer(timer);
            request.connection().close();
        } else {
            heard = request.bytesRead();
        }
    }
}
