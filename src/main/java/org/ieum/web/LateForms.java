package org.ieum.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.kept.KeepingForms;
import org.ieum.kept.KeptInBrowser;
import org.ieum.kept.SentForm;
import org.ieum.platform.Actor;
import org.ieum.platform.PageReader;
import org.ieum.platform.Sealing;
import org.ieum.platform.Token;

/** Keeps a form that came too late, and shows its sender where to come in. */
@RequestScoped
class LateForms {

    private static final String SIGN_IN = "/sign-in";

    /** Whoever wanted to go is gone. */
    private static final Set<String> LEAVING = Set.of("/sign-out", "/my/closing");

    @Inject RoutingContext context;
    @Inject Csrf csrf;
    @Inject KeepingForms keeping;
    @Inject KeptInBrowser browser;
    @Inject PageReader reader;
    @Inject Sealing sealing;

    /** Keeps what this request sent, if it is a form of ours that somebody was shown. */
    void keep(ContainerResponseContext response) {
        if (LEAVING.contains(context.normalizedPath())) {
            return;
        }
        Map<String, List<String>> fields = SentFields.of(context);
        Optional<FormTicket> ticket =
                CsrfFilter.isFromHere(context) ? csrf.ticket(SentFields.first(fields, Csrf.FIELD)) : Optional.empty();
        if (ticket.isPresent()) {
            boolean kept = keep(ticket.get(), fields, response);
            if (isAccount(ticket.get()) && reader.who().isEmpty()) {
                lead(response, next(ticket.get()) + (kept ? "&notice=kept" : ""));
            }
        } else if (hasFiles() && SIGN_IN.equals(response.getHeaderString(HttpHeaders.LOCATION))) {
            lead(response, SIGN_IN + "?notice=files");
        }
    }

    private boolean keep(FormTicket ticket, Map<String, List<String>> fields, ContainerResponseContext response) {
        Token key = browser.key().orElseGet(Token::fresh);
        String action = address(context.normalizedPath(), ticket.page().isEmpty(), sealing);
        boolean kept = keeping.keep(key, ticket.reader(), new SentForm(ticket.page(), action, fields));
        if (kept) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, browser.cookie(key));
        }
        return kept;
    }

    /** An address that lets its bearer in is known by its hash alone. */
    static String address(String path, boolean secret, Sealing sealing) {
        return secret ? HexFormat.of().formatHex(sealing.hash(path)) : path;
    }

    private static String next(FormTicket ticket) {
        return SIGN_IN + "?next=" + URLEncoder.encode(ticket.page(), StandardCharsets.UTF_8);
    }

    private static boolean isAccount(FormTicket ticket) {
        return Actor.accountOf(ticket.reader()).isPresent();
    }

    private boolean hasFiles() {
        String type = context.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
        return type != null && type.startsWith("multipart/");
    }

    private static void lead(ContainerResponseContext response, String address) {
        response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(address));
    }
}
