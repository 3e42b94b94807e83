package org.ieum.platform.request;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Gives each request a number, and times it by its route: the template in the code, never the path that was asked for, which
 * may let its bearer in or name somebody.
 */
@Singleton
class NotingRequests {

    /** A path that no route has, or one that was refused before a route was looked for. */
    private static final String NONE = "none";

    private static final String FILES = "/assets/";

    /** W3C Trace Context: version, trace, span, flags. */
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** What is counted together. To look its timer up in the registry took a fiftieth of what a page did. */
    private record Answered(String method, String route, String status) {}

    private final Map<Answered, Timer> timers = new ConcurrentHashMap<>();

    @Inject MeterRegistry registry;

    /** First of all, so that whatever is said of a request has its number. */
    void install(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::note);
    }

    private void note(RoutingContext context) {
        String id = UUID.randomUUID().toString();
        MDC.put(NotedRequest.ID, id);
        trace(context).ifPresent(trace -> MDC.put(NotedRequest.TRACE, trace));
        context.response().putHeader("X-Request-Id", id);
        long begun = System.nanoTime();
        context.addEndHandler(ended -> time(context, System.nanoTime() - begun));
        context.next();
    }

    private static Optional<String> trace(RoutingContext context) {
        Matcher parent = TRACE_PARENT.matcher(
                Objects.requireNonNullElse(context.request().getHeader("traceparent"), ""));
        return parent.matches() ? Optional.of(parent.group(1)) : Optional.empty();
    }

    @ServerRequestFilter
    public void route(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        ResteasyReactiveRequestContext server = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Optional.ofNullable(server.getTarget()).map(NotingRequests::template).ifPresent(route -> {
            context.put(NotedRequest.ROUTE, route);
            MDC.put(NotedRequest.ROUTE, route);
        });
    }

    private static String template(RuntimeResource target) {
        String path = target.getClassPath() == null ? "" : target.getClassPath().template;
        String below = target.getPath() == null ? "" : target.getPath().template;
        return ("/" + path + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                // What a part may be says the code.
                .replaceAll("\\{ *(\\w+) *:[^}]*}", "{$1}");
    }

    private void time(RoutingContext context, long nanos) {
        HttpMethod method = context.request().method();
        Answered answered = new Answered(
                METHODS.contains(method) ? method.name() : "other",
                route(context),
                Integer.toString(context.response().getStatusCode()));
        timers.computeIfAbsent(answered, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Answered answered) {
        return Timer.builder("http.server.requests")
                .description("Requests by the route in the code.")
                .tag("method", answered.method())
                .tag("route", answered.route())
                .tag("status", answered.status())
                .serviceLevelObjectives(
                        Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .register(registry);
    }

    private static String route(RoutingContext context) {
        String route = context.get(NotedRequest.ROUTE);
        return route != null ? route : context.normalizedPath().startsWith(FILES) ? FILES : NONE;
    }
}
