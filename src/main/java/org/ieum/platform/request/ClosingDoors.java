package org.ieum.platform.request;

import io.netty.channel.Channel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends listening a little before the process stops to serve. Otherwise whoever had just connected, and whose request was not here
 * yet, would be cut off, and no proxy may ask once more what somebody sent to be done. Whoever comes later finds nobody, and a proxy
 * goes to the next replica.
 */
@Singleton
class ClosingDoors {

    /** Within it a request is here whose connection is. */
    private static final Duration REST = Duration.ofMillis(500);

    /** How long it serves after it was asked to end; the library's own. */
    @Inject
    @ConfigProperty(name = "quarkus.shutdown.delay")
    Optional<Duration> delay;

    private final Set<Channel> doors = ConcurrentHashMap.newKeySet();

    /** The library keeps what it listens with to itself; each connection knows where it came in. */
    void install(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::note);
    }

    private void note(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection
                && connection.channel().parent() != null) {
            doors.add(connection.channel().parent());
        }
        context.next();
    }

    void stopping(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        long open = delay.map(REST::compareTo).filter(order -> order < 0).isPresent()
                ? delay.get().minus(REST).toMillis()
                : 0;
        if (open == 0) {
            close();
            TimeUnit.MILLISECONDS.sleep(REST.toMillis());
        } else {
            Thread closing = new Thread(() -> closeAfter(open), "closing-doors");
            closing.setDaemon(true);
            closing.start();
        }
    }

    private void closeAfter(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    private void close() {
        doors.forEach(door -> door.close().awaitUninterruptibly(REST.toMillis()));
    }
}
