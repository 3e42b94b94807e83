package org.ieum.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * How much anybody may send. A request is heard to its end, and that is near, before anything of it is understood; files
 * alone are larger, and of those who may send them.
 */
@Singleton
class RequestBodies {

    /** No form and no JSON of ours comes near it. */
    static final int MOST = 64 * 1024;

    /** Behind the question who it is, before Quarkus's own limit. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private static final Set<String> OF_FILES =
            Set.of("/api/v1/import", "/import", "/tables", "/settings/organisation/logo");
    private static final Set<String> MAY_SEND_FILES = Set.of("coordinator", "admin");

    private final long mostOfFiles;

    @Inject
    RequestBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfFiles) {
        this.mostOfFiles = mostOfFiles.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::hear);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(RequestBodies::letTheParserSpeak);
    }

    /**
     * What is not announced is counted twice: by the stream, which ends it without a word, and by the parser of parts, which
     * refuses it in ours. The parser shall; who goes on nevertheless {@link WatchedUpload} cuts off.
     */
    private static void letTheParserSpeak(RoutingContext context) {
        if (isFile(context)) {
            context.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
        }
        context.next();
    }

    private void hear(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean file = isFile(context);
        if (isEmpty(request)) {
            // Nothing is of no type; whoever takes the parts of nothing apart breaks.
            if (isInParts(request)) {
                request.headers().remove(HttpHeaderNames.CONTENT_TYPE);
            }
            context.next();
        } else if (isInParts(request) && !file && !OneClick.isSent(context)) {
            RefusedRequests.refuse(context, 415);
        } else if (file && !maySendFiles(context)) {
            // The route says so itself; what was sent stays unread.
            RefusedRequests.turnAway(context);
        } else if (length(request) > (file ? mostOfFiles : MOST)) {
            RefusedRequests.refuse(context, 413);
        } else if (file) {
            WatchedUpload.of(context, mostOfFiles);
            context.next();
        } else {
            new HeardRequest(context, RoutingContext::next).begin();
        }
    }

    private static boolean isFile(RoutingContext context) {
        return HttpMethod.POST.equals(context.request().method()) && OF_FILES.contains(context.normalizedPath());
    }

    private static boolean isEmpty(HttpServerRequest request) {
        boolean says = request.version() != HttpVersion.HTTP_2;
        return says && length(request) <= 0 && !request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    /** As it was announced; -1 if it was not. */
    private static long length(HttpServerRequest request) {
        String said = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return said == null ? -1 : Long.parseLong(said);
    }

    private static boolean maySendFiles(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getRoles().stream().anyMatch(MAY_SEND_FILES::contains);
    }

    /** Files come in parts, and nothing else of ours; a mail program's one field may. */
    private static boolean isInParts(HttpServerRequest request) {
        return isOf(request, "multipart/");
    }

    /** Whether it says that it is a form, and is none that a browser sends. */
    static boolean isNoForm(HttpServerRequest request, Buffer body) {
        return isOf(request, "application/x-www-form-urlencoded") && EncodedForm.isNone(body);
    }

    private static boolean isOf(HttpServerRequest request, String type) {
        String said = request.getHeader(HttpHeaderNames.CONTENT_TYPE);
        return said != null && said.regionMatches(true, 0, type, 0, type.length());
    }
}
