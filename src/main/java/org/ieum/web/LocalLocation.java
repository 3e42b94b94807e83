package org.ieum.web;

import io.vertx.core.MultiMap;
import java.net.URI;

/**
 * Leads on within this site by the path alone (RFC 9110, 10.2.2). The framework puts the Host header of the request in front,
 * which is whatever its sender likes.
 */
final class LocalLocation {

    private static final String LOCATION = "Location";

    private LocalLocation() {}

    /** {@code authority} as the request named it; null if it did not. */
    static void shorten(MultiMap headers, String authority) {
        String location = headers.get(LOCATION);
        if (location != null && authority != null) {
            headers.set(LOCATION, shortened(location, authority));
        }
    }

    private static String shortened(String location, String authority) {
        try {
            URI uri = URI.create(location);
            boolean ours = uri.isAbsolute() && authority.equalsIgnoreCase(uri.getRawAuthority());
            String rest =
                    ours ? location.substring(location.indexOf(uri.getRawAuthority()) + authority.length()) : location;
            return ours && !rest.startsWith("/") ? "/" + rest : rest;
        } catch (IllegalArgumentException e) {
            return location;
        }
    }
}
