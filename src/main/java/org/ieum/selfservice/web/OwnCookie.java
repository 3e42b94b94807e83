package org.ieum.selfservice.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.ieum.platform.HttpOnlyCookie;

/**
 * Holds the link's token while somebody is on their page, so that none of its addresses has it. What a mail's link leads to
 * shows nothing; only the button there sets this.
 */
final class OwnCookie {

    static final String NAME = "ieum-own";

    /** Long enough to think; short, because the device may be somebody else's. */
    private static final int SECONDS = 30 * 60;

    private static final HttpOnlyCookie COOKIE = new HttpOnlyCookie(NAME, "/my", SameSite.STRICT, SECONDS);

    private OwnCookie() {}

    static NewCookie of(String token, boolean secure) {
        return COOKIE.of(token, secure);
    }

    static NewCookie gone(boolean secure) {
        return COOKIE.gone(secure);
    }
}
