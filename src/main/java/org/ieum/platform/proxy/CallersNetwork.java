package org.ieum.platform.proxy;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** From which network the request comes that is being answered; a job comes from none. */
@Singleton
public class CallersNetwork {

    @Inject CurrentVertxRequest request;
    @Inject VisitorAddresses addresses;

    /** As {@link Network} names it. */
    public Optional<String> find() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getCurrent())
                .map(RoutingContext::request)
                .map(addresses::of)
                .map(Network::of);
    }
}
