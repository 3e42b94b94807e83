package org.ieum.platform;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cookie is called where it travels encrypted: with a prefix for which browsers promise that no other host and no
 * unencrypted page has set it (RFC 6265bis, 4.1.3). Everywhere else in the code it has its plain name.
 */
public final class CookieName {

    /** Space as headers have it (RFC 9110, 5.6.3), not as texts of people do. */
    private static final Pattern SPACE_AROUND = Pattern.compile("^[ \t]+|[ \t]+$");

    private static final String HOST = "__Host-";
    private static final String SECURE = "__Secure-";
    private static final String OURS = "ieum-";

    private CookieName() {}

    /** The name in an answer. */
    public static String of(String plain, String path, boolean secure) {
        return secure ? (path.equals("/") ? HOST : SECURE) + plain : plain;
    }

    /** Gives the cookies of an encrypted request their plain names; what comes under a plain name was set by somebody else. */
    public static void settle(HttpServerRequest request) {
        String cookies = request.getHeader(HttpHeaderNames.COOKIE);
        if (request.isSSL() && cookies != null) {
            request.headers().set(HttpHeaderNames.COOKIE, settled(cookies));
        }
    }

    static String settled(String cookies) {
        return Arrays.stream(cookies.split(";", -1))
                .flatMap(cookie -> plain(SPACE_AROUND.matcher(cookie).replaceAll("")).stream())
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> plain(String cookie) {
        if (cookie.startsWith(HOST + OURS)) {
            return Optional.of(cookie.substring(HOST.length()));
        }
        if (cookie.startsWith(SECURE + OURS)) {
            return Optional.of(cookie.substring(SECURE.length()));
        }
        return Optional.of(cookie).filter(text -> !text.startsWith(OURS));
    }
}
