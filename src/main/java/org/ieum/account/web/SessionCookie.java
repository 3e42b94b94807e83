package org.ieum.account.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.ieum.platform.HttpOnlyCookie;
import org.ieum.platform.Token;

/** The cookie by which a browser is known. It ends with the browser; the session behind it may end before. */
public final class SessionCookie {

    /** How it is called. */
    public static final String NAME = "ieum-session";

    /** Lax: a coordinator who follows a link in a mail is signed in; what another site posts comes without it. */
    private static final HttpOnlyCookie COOKIE =
            new HttpOnlyCookie(NAME, "/", SameSite.LAX, HttpOnlyCookie.UNTIL_IT_CLOSES);

    private SessionCookie() {}

    static NewCookie of(Token token, boolean secure) {
        return COOKIE.of(token.text(), secure);
    }

    static NewCookie gone(boolean secure) {
        return COOKIE.gone(secure);
    }
}
