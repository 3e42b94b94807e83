package org.ieum.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Notices a proxy in front of us that the settings do not know of. Everybody comes from its address then, and whatever is
 * limited by address is limited for all the world.
 */
@Readiness
@Singleton
class ForwardedHeaders implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ForwardedHeaders.class);
    private static final Duration BETWEEN_LINES = Duration.ofHours(1);

    private final boolean trusted;
    private final Clock clock;
    private final AtomicReference<Instant> told = new AtomicReference<>(Instant.MIN);

    @Inject
    ForwardedHeaders(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean trusted,
            Clock clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    void install(@Observes Router router) {
        if (!trusted) {
            router.route().order(Integer.MIN_VALUE).handler(this::look);
        }
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.headers().contains("X-Forwarded-For") || request.headers().contains("Forwarded")) {
            tell();
        }
        context.next();
    }

    /** A line an hour. */
    void tell() {
        Instant now = clock.instant();
        Instant before = told.get();
        if (before.isBefore(now.minus(BETWEEN_LINES)) && told.compareAndSet(before, now)) {
            LOG.warn(
                    "Requests say by X-Forwarded-For or Forwarded that they came through a proxy, and are not believed:"
                            + " all visitors count as one. If the proxy is yours, set QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"
                            + " and QUARKUS_HTTP_PROXY_TRUSTED_PROXIES (docs/operators.md, Behind a proxy).");
        }
    }

    /** Up in any case: it works, for fewer than it could. */
    @Override
    public HealthCheckResponse call() {
        boolean lately = told.get().isAfter(clock.instant().minus(BETWEEN_LINES));
        return HealthCheckResponse.named("Forwarded headers")
                .up()
                .withData("trusted", trusted)
                .withData("arriveUntrusted", lately)
                .build();
    }
}
