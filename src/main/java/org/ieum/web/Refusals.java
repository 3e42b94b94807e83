package org.ieum.web;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.ieum.account.IdentifiedCaller;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Visitor;
import org.ieum.platform.database.DatabaseWatch;
import org.ieum.platform.database.LostConnection;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** What no resource answers: wrong role, nothing there, our own mistake. A page gets its words from {@link ErrorPages}. */
class Refusals {

    private static final int DEEPEST_CAUSE = 20;

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject DatabaseWatch watch;

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext context, SimpleResourceInfo route) {
        boolean page = !context.normalizedPath().startsWith("/api/");
        if (page && caller.hasRole(IdentifiedCaller.ENROLLING)) {
            return Response.seeOther(URI.create("/second-step")).build();
        }
        // By the code's name: a path may name people.
        LOG.warnf(
                "%s may not use %s.%s",
                caller.actor(), route.getResourceClass().getSimpleName(), route.getMethodName());
        return answer(context, 403);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException notFound, RoutingContext context) {
        return answer(context, 404);
    }

    /** The stack goes to the log; the caller learns nothing about our insides. */
    @ServerExceptionMapper
    Response broken(RuntimeException mistake, RoutingContext context) {
        if (mistake instanceof WebApplicationException refused) {
            return refused.getResponse();
        }
        return broken((Exception) mistake, context);
    }

    /** Of what was sent: cut off, or no form. What is longer than may be is told by Quarkus, before it throws. */
    @ServerExceptionMapper
    Response unread(IOException mistake, RoutingContext context) {
        if (context.response().ended()) {
            return Response.status(context.response().getStatusCode()).build();
        }
        return broken((Exception) mistake, context);
    }

    private Response broken(Exception mistake, RoutingContext context) {
        if (BrokenForm.isCauseOf(mistake)) {
            return answer(context, 400);
        }
        if (isLate(mistake)) {
            return answer(context, 409);
        }
        if (LostConnection.isCauseOf(mistake)) {
            watch.lost(mistake);
            return answer(context, 503);
        }
        LOG.error("A request failed", mistake);
        return answer(context, 500);
    }

    /** JSON that is too deep, or has a number that is too long. */
    @ServerExceptionMapper
    Response beyond(StreamConstraintsException constraints, RoutingContext context) {
        return answer(context, 400);
    }

    /** Somebody else changed the same meanwhile, and this one has seen the state before: nobody's mistake. */
    private static boolean isLate(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(OptimisticLockException.class::isInstance);
    }

    private Response answer(RoutingContext context, int status) {
        return ProblemAnswer.at(context.normalizedPath(), HttpProblem.http(status), visitor.language());
    }
}
