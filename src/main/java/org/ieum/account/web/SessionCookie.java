package org.ieum.account.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.ieum.platform.Token;

/** The cookie by which a browser is known. It ends with the browser; the session behind it may end before. */
final class SessionCookie {

    static final String NAME = "ieum-session";

    private SessionCookie() {}

    static NewCookie of(Token token, boolean secure) {
        return cookie(token.text(), -1, secure);
    }

    static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    /** Lax: a coordinator who follows a link in a mail is signed in; what another site posts comes without it. */
    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .secure(secure)
                .build();
    }
}
