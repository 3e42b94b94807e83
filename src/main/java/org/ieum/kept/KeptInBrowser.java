package org.ieum.kept;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Optional;
import org.ieum.platform.HttpOnlyCookie;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;

/** The key by which a browser gets back what it sent too late. */
@RequestScoped
public class KeptInBrowser {

    /** Lax: whoever follows the link of a mail finds what they typed. */
    private static final HttpOnlyCookie COOKIE =
            new HttpOnlyCookie("ieum-kept", "/", SameSite.LAX, Math.toIntExact(KeepingForms.KEPT_FOR.toSeconds()));

    @Inject RoutingContext context;
    @Inject KeepingForms keeping;
    @Inject Visitor visitor;

    /** Empty if nothing is kept for it. */
    public Optional<Token> key() {
        return Optional.ofNullable(context.request().getCookie(COOKIE.name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new);
    }

    /** With a key. */
    public NewCookie cookie(Token key) {
        return COOKIE.of(key.text(), visitor.isSecure());
    }

    /** Whether something is kept, whoever sent it. */
    public boolean isAny() {
        return key().filter(keeping::isAny).isPresent();
    }

    /** Where somebody had filled in a form that is kept; empty if they had not. */
    public Optional<String> page(String reader) {
        return key().flatMap(key -> keeping.page(key, reader));
    }
}
