package org.ieum.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.ieum.platform.TurnedAway;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * No form loses what was typed because a session ended meanwhile. What is turned away for that is kept, whichever form it is;
 * once the same person is back its page shows it again, and what is then sent is kept no longer.
 */
@Singleton
class KeptFormFilter {

    /** Behind Qute's own, which makes a text of a page. */
    private static final int LATE = 100;

    @Inject LateForms late;
    @Inject ShownAgain again;

    /** What is refused before its route answers is still on the thread that must not wait for a database. */
    @ServerResponseFilter(priority = LATE)
    public Uni<Void> filter(
            ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        Context here = Vertx.currentContext();
        if (!Context.isOnEventLoopThread()) {
            answer(request, response, context);
            return null;
        }
        return Uni.createFrom()
                .completionStage(() -> here.<Void>executeBlocking(() -> {
                            answer(request, response, context);
                            return null;
                        })
                        .toCompletionStage());
    }

    private void answer(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        boolean form = request.getMethod().equals("POST");
        if (TurnedAway.is(context)) {
            if (form) {
                late.keep(response);
            }
            return;
        }
        // What failed did not arrive, and who could not be asked then cannot be asked for it.
        if (form && response.getStatus() != 400 && response.getStatus() < 500) {
            again.isSent();
        }
        if (response.getEntity() instanceof String page && isPage(response)) {
            Optional<String> filled = switch (response.getStatus()) {
                case 200 -> again.fill(page);
                case 409, 422, 429 -> form ? again.refused(page) : Optional.empty();
                default -> Optional.empty();
            };
            filled.ifPresent(text -> {
                response.setEntity(text);
                // Of what somebody typed nothing stays in the browser.
                response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            });
        }
    }

    private static boolean isPage(ContainerResponseContext response) {
        return MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }
}
