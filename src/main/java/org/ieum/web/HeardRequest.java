package org.ieum.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.function.Consumer;

/** A request while its body arrives. No thread waits for it: whoever sends slowly holds up nobody. */
final class HeardRequest {

    /** 64 KB in half a minute: a modem of the year 1995 is quicker. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RoutingContext context;
    private final Consumer<RoutingContext> then;
    private final HttpServerRequest request;
    private final Context here = Vertx.currentContext();
    private Buffer body = Buffer.buffer();
    private long timer;
    private boolean over;

    /** @param then what is done with it once all of it is there */
    HeardRequest(RoutingContext context, Consumer<RoutingContext> then) {
        this.context = context;
        this.then = then;
        this.request = context.request();
    }

    void begin() {
        timer = context.vertx()
                .setTimer(PATIENCE.toMillis(), late -> request.connection().close());
        request.handler(this::take).endHandler(end -> finish()).exceptionHandler(gone -> cancel());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaderNames.EXPECT))) {
            request.headers().remove(HttpHeaderNames.EXPECT);
            request.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer part) {
        if (over) {
            return;
        }
        if (body.length() + part.length() <= RequestBodies.MOST) {
            body.appendBuffer(part);
            return;
        }
        over = true;
        body = Buffer.buffer();
        cancel();
        here.runOnContext(go -> RefusedRequests.refuse(context, 413));
    }

    private void finish() {
        cancel();
        if (!over) {
            here.runOnContext(go -> pass());
        }
    }

    private void pass() {
        if (RequestBodies.isNoForm(request, body)) {
            RefusedRequests.refuse(context, 400);
        } else {
            ((RoutingContextInternal) context).setBody(body);
            then.accept(context);
        }
    }

    private void cancel() {
        context.vertx().cancelTimer(timer);
    }
}
