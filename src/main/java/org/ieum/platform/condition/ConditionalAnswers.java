package org.ieum.platform.condition;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whatever a program reads as JSON has an ETag, in whichever room; whoever has that state already gets 304. */
@Singleton
class ConditionalAnswers {

    @Inject EntityTags tags;
    @Inject Visitor visitor;

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        // A route that names its states by itself has looked at the request, too.
        if (isRead(request, response, context) && response.getHeaders().getFirst(HttpHeaders.ETAG) == null) {
            EntityTag tag = tags.of(response.getEntity());
            Response other = Optional.ofNullable(request.getRequest().evaluatePreconditions(tag))
                    .map(Response.ResponseBuilder::build)
                    .orElse(null);
            if (other == null) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            } else if (other.getStatus() < 400) {
                response.setStatus(other.getStatus());
                response.setEntity(null);
                // The route's own, which the framework has written down before: there is no content.
                context.addHeadersEndHandler(end -> context.response().headers().remove(HttpHeaders.CONTENT_TYPE));
                response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            } else {
                refuse(response, other.getStatus());
            }
        }
    }

    private void refuse(ContainerResponseContext response, int status) {
        Response told = ProblemAnswer.of(HttpProblem.http(status), visitor.language());
        response.setStatus(status);
        response.setEntity(told.getEntity(), null, told.getMediaType());
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, told.getHeaderString(HttpHeaders.CONTENT_LANGUAGE));
    }

    private static boolean isRead(
            ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        return request.getMethod().equals(HttpMethod.GET)
                // As it was sent: what cannot be decoded is no path of the API, and no fault of ours.
                && context.normalizedPath().startsWith("/api/")
                && response.getStatus() == 200
                && response.getEntity() != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }
}
