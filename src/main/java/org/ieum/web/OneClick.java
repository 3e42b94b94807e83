package org.ieum.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * Where mail programs send when their user wants no more mails of a kind (RFC 8058): without cookies, without a form of ours, and in
 * parts as well. What lets them in is the secret in the address alone, so no other site can have a browser send it.
 */
final class OneClick {

    private static final Pattern ADDRESS = Pattern.compile("/reminders/[A-Za-z0-9_-]+");

    private OneClick() {}

    static boolean isSent(RoutingContext context) {
        return HttpMethod.POST.equals(context.request().method())
                && ADDRESS.matcher(context.normalizedPath()).matches();
    }
}
