package org.ieum.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.platform.ProblemAnswer;

/** Failures that are nobody's mistake and go by: the database is away, or has no place left. */
@Singleton
class Unavailable {

    /** A database that was started anew is there again by then. */
    static final Duration COME_BACK = Duration.ofSeconds(10);

    private static final String PROBLEM = "{\"type\":\"" + ProblemAnswer.TYPES
            + "unavailable\",\"title\":\"This cannot be answered at the moment.\",\"status\":503}";

    private static final int DEEPEST_CAUSE = 20;

    /** Of SQLSTATE: connection, resources, shutdown by its operator. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)))
                // Agroal has no type and no state for it.
                || Objects.requireNonNullElse(sql.getMessage(), "").startsWith("Acquisition timeout");
    }

    /** Where not even who it is could be asked, which is before any route. */
    void install(@Observes Router router) {
        // Behind the headers that every answer has.
        router.route().order(Integer.MIN_VALUE + 3).failureHandler(Unavailable::answer);
    }

    private static void answer(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/") || !isCauseOf(context.failure())) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(COME_BACK.toSeconds()))
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(PROBLEM);
    }
}
