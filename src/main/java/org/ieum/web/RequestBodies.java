package org.ieum.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    private static final Set<String> OF_FILES = Set.of("/api/v1/import", "/import", "/settings/organisation/logo");
    private static final Set<String> MAY_SEND_FILES = Set.of("coordinator", "admin");

    private final long mostOfFiles;

    @Inject
    RequestBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfFiles) {
        this.mostOfFiles = mostOfFiles.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::hear);
    }

    private void hear(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean file = OF_FILES.contains(context.normalizedPath());
        if (isEmpty(request)) {
            context.next();
        } else if (file && !maySendFiles(context)) {
            // The route says so itself; what was sent stays unread.
            RefusedRequests.turnAway(context);
        } else if (length(request) > (file ? mostOfFiles : MOST)) {
            RefusedRequests.refuse(context, 413);
        } else if (file) {
            // What is not announced Quarkus counts.
            WatchedUpload.of(context);
            context.next();
        } else {
            new HeardRequest(context).begin();
        }
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

    /** Whether a form has more fields than anybody fills in; Quarkus takes a thousand and breaks then. */
    static boolean hasTooManyFields(HttpServerRequest request, Buffer body) {
        String type = request.getHeader(HttpHeaderNames.CONTENT_TYPE);
        if (type == null || !type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33)) {
            return false;
        }
        int fields = 1;
        for (int i = 0; i < body.length(); i++) {
            fields += body.getByte(i) == '&' ? 1 : 0;
        }
        return fields > RefusedRequests.MOST_FIELDS;
    }
}
