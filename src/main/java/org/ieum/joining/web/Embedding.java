package org.ieum.joining.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ieum.joining.JoiningSettings;

/**
 * Lets scripts of the sites that the settings name sign people up, and do nothing else: Quarkus's own filter would open
 * every route to them.
 */
@Singleton
class Embedding {

    private static final List<String> ROUTES = List.of("/api/v1/tutors", "/api/v1/learners");

    @Inject JoiningSettings settings;

    /** Behind the handler of headers alone, so that a browser's question beforehand needs no role. */
    void install(@Observes Router router) {
        List<String> origins = settings.origins().orElse(List.of());
        if (origins.isEmpty()) {
            return;
        }
        CorsHandler cors = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethod(HttpMethod.POST)
                .allowedHeaders(Set.of("Content-Type", "Idempotency-Key"))
                .maxAgeSeconds((int) Duration.ofHours(1).toSeconds());
        ROUTES.forEach(path ->
                router.route(path).order(Integer.MIN_VALUE + 1).handler(context -> answer(cors, origins, context)));
    }

    /** Other origins get no word of it, and their browsers keep the answer from them; an error each would fill the log. */
    private static void answer(CorsHandler cors, List<String> origins, RoutingContext context) {
        if (origins.contains(context.request().getHeader("Origin"))) {
            cors.handle(context);
        } else {
            context.next();
        }
    }
}
