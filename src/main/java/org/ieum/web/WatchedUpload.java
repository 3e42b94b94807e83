package org.ieum.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** A file while it arrives: whoever announces one and sends nothing, or next to nothing, is not waited for. */
final class WatchedUpload {

    /** As slow as {@link HeardRequest} lets anybody be. */
    private static final Duration BETWEEN_LOOKS = HeardRequest.PATIENCE;

    private static final long LEAST = RequestBodies.MOST;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private long heard;

    private WatchedUpload(RoutingContext context) {
        this.context = context;
        this.request = context.request();
    }

    static void of(RoutingContext context) {
        new WatchedUpload(context).begin();
    }

    private void begin() {
        long timer = context.vertx().setPeriodic(BETWEEN_LOOKS.toMillis(), this::look);
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
    }

    private void look(long timer) {
        if (request.isEnded()) {
            context.vertx().cancelTimer(timer);
        } else if (request.bytesRead() - heard < LEAST) {
            context.vertx().cancelTimer(timer);
            request.connection().close();
        } else {
            heard = request.bytesRead();
        }
    }
}
