package org.ieum.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.platform.CookieName;

/** What every answer tells the browser: load nothing from elsewhere, tell nobody where you were, keep no personal page. */
@Singleton
class AnswerHeaders {

    /** Of the page that tries the API: it comes with Quarkus, in dev and demo alone, and brings scripts within itself. */
    private static final String OF_TRYING = "/q/swagger-ui";

    private static final String CONTENT_SECURITY_POLICY = policy("");
    private static final String POLICY_OF_TRYING = policy(" 'unsafe-inline'");

    private static String policy(String more) {
        return String.join(
                "; ",
                "default-src 'none'",
                "object-src 'none'",
                "style-src 'self'" + more,
                "script-src 'self'" + more,
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                // A mail is shown inside a page.
                "frame-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }

    /** A letter inside the page of its mail: mails carry their styles in themselves. It runs nothing and loads nothing. */
    private static final Pattern LETTER = Pattern.compile("/outbox/[0-9]+/html");

    private static final String POLICY_OF_LETTERS =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'";

    /** What whoever looks for us may find; search engines keep nothing else. */
    private static final Set<String> FOUND = Set.of("/", "/join/learner", "/join/tutor");

    /** Before every other handler, so that refusals have them too. */
    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(AnswerHeaders::add);
    }

    private static void add(RoutingContext context) {
        CookieName.settle(context.request());
        context.addHeadersEndHandler(end -> complete(context));
        context.next();
    }

    private static String policyOf(String path) {
        return path.startsWith(OF_TRYING) ? POLICY_OF_TRYING : CONTENT_SECURITY_POLICY;
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean letter = LETTER.matcher(context.normalizedPath()).matches();
        headers.set("Content-Security-Policy", letter ? POLICY_OF_LETTERS : policyOf(context.normalizedPath()));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", letter ? "SAMEORIGIN" : "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!FOUND.contains(context.normalizedPath())) {
            headers.set("X-Robots-Tag", "noindex, nofollow");
        }
        String type = headers.get("Content-Type");
        if (type != null && type.startsWith("text/") && !type.contains("charset")) {
            headers.set("Content-Type", type + ";charset=UTF-8");
        }
        LocalLocation.shorten(headers, context.request().getHeader("Host"));
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!context.normalizedPath().startsWith("/assets/") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
