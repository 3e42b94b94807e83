package org.ieum.joining.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.ieum.joining.WorkshopCode;
import org.ieum.platform.HttpOnlyCookie;

/** Holds the code of a workshop until the browser closes: several may sign up by one telephone. */
final class WorkshopCookie {

    static final String NAME = "ieum-workshop";

    private static final HttpOnlyCookie COOKIE =
            new HttpOnlyCookie(NAME, "/join", SameSite.LAX, HttpOnlyCookie.UNTIL_IT_CLOSES);

    private WorkshopCookie() {}

    static NewCookie of(WorkshopCode code, boolean secure) {
        return COOKIE.of(code.text(), secure);
    }
}
