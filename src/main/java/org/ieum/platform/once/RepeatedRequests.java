package org.ieum.platform.once;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Visitor;
import org.ieum.platform.job.Polling;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * The header {@code Idempotency-Key} at every POST for programs, whichever room it is of: what was done is answered again
 * for a day, and not done again. What was refused changed nothing, and does not use a key up.
 */
@Singleton
class RepeatedRequests {

    private static final String HEADER = "Idempotency-Key";
    private static final String MARK = "ieum.keyed";

    /** What a path is about: {@code /api/v1/learners/L1} of {@code /api/v1/learners/L1/status}. */
    private static final Pattern THING = Pattern.compile("/api/v1/[^/]+/[^/]+");

    /** Whoever sends the same at once waits for the first; longer than a request takes that is not a file. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject IdempotencyKeys keys;
    @Inject ObjectMapper mapper;
    @Inject Caller caller;
    @Inject Visitor visitor;

    /** Behind the question who it is and what they may. */
    @ServerRequestFilter
    @WithFormRead
    public Response before(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        String key = request.getHeaderString(HEADER);
        boolean keyed = HttpMethod.POST.equals(context.request().method())
                && context.normalizedPath().startsWith("/api/")
                && key != null
                && !Text.isBlank(key);
        return keyed ? answer(keyed(Text.clean(key), request, context), context) : null;
    }

    private Response answer(KeyedRequest asked, RoutingContext context) {
        return switch (take(asked)) {
            case TAKEN -> {
                context.put(MARK, asked);
                yield null;
            }
            case DONE ->
                keys.answer(asked)
                        .map(kept -> KeptAnswer.read(kept, mapper).again())
                        .orElseGet(() -> refuse(HttpProblem.conflict("request-unfinished")));
            case ANOTHERS -> refuse(HttpProblem.keyReused());
            case BEING_DONE -> refuse(HttpProblem.conflict("request-unfinished"));
        };
    }

    private IdempotencyKeys.KeyState take(KeyedRequest asked) {
        return Polling.whileGoingOn(
                standing -> standing == IdempotencyKeys.KeyState.BEING_DONE, () -> keys.take(asked), PATIENCE);
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        KeyedRequest asked = context.remove(MARK);
        if (asked == null) {
            return;
        }
        if (response.getStatus() >= 200 && response.getStatus() < 300) {
            keys.keep(asked, KeptAnswer.of(response, mapper).written(mapper));
        } else {
            keys.free(asked);
        }
    }

    private KeyedRequest keyed(String key, ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        String path = request.getUriInfo().getRequestUri().getPath();
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        Matcher thing = THING.matcher(path);
        return new KeyedRequest(
                caller.actor() + " " + path,
                key,
                query + "\n" + body(request, context),
                thing.lookingAt() ? thing.group() : path);
    }

    private String body(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            return AskedText.of(form);
        }
        Buffer body = context.body().buffer();
        return body == null ? "" : AskedText.of(body.toString(StandardCharsets.UTF_8), mapper);
    }

    private Response refuse(HttpProblem problem) {
        Response said = ProblemAnswer.of(problem, visitor.language());
        return problem.status() == 409
                ? Response.fromResponse(said)
                        .header(HttpHeaders.RETRY_AFTER, PATIENCE.toSeconds())
                        .build()
                : said;
    }
}
