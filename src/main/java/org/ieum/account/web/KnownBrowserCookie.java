package org.ieum.account.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import org.ieum.platform.HttpOnlyCookie;

/** Tells the sign-in that somebody has signed in here before; {@link org.ieum.account.KnownBrowsers} says what it is good for. */
final class KnownBrowserCookie {

    static final String NAME = "ieum-known";

    private static final HttpOnlyCookie COOKIE = new HttpOnlyCookie(
            NAME, "/sign-in", SameSite.LAX, Math.toIntExact(Duration.ofDays(365).toSeconds()));

    private KnownBrowserCookie() {}

    static NewCookie of(String shown, boolean secure) {
        return COOKIE.of(shown, secure);
    }
}
