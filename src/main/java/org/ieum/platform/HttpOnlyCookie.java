package org.ieum.platform;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/**
 * A cookie that no script can read.
 *
 * @param path where the browser shows it
 * @param seconds how long the browser keeps it; {@link #UNTIL_IT_CLOSES} for as long as it is open
 */
public record HttpOnlyCookie(String name, String path, SameSite sameSite, int seconds) {

    /** It ends with the browser. */
    public static final int UNTIL_IT_CLOSES = -1;

    /** With this value; {@code secure} if it may only travel encrypted. */
    public NewCookie of(String value, boolean secure) {
        return cookie(value, seconds, secure);
    }

    /** The browser forgets it. */
    public NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(CookieName.of(name, path, secure))
                .value(value)
                .path(path)
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(sameSite)
                .secure(secure)
                .build();
    }
}
