package org.ieum.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The fields of a form as a browser sent them, whether or not a route read them; none of a form with files. */
final class SentFields {

    static final String URLENCODED = "application/x-www-form-urlencoded";

    private SentFields() {}

    static Map<String, List<String>> of(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
        Buffer body = context.body() == null ? null : context.body().buffer();
        if (body == null || type == null || !type.regionMatches(true, 0, URLENCODED, 0, URLENCODED.length())) {
            return Map.of();
        }
        try {
            return new QueryStringDecoder(
                            body.toString(StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8,
                            false,
                            RefusedRequests.MOST_FIELDS)
                    .parameters();
        } catch (IllegalArgumentException e) {
            // A percent sign without its two digits: no browser sends that.
            return Map.of();
        }
    }

    /** The first value of a field; empty without one. */
    static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
