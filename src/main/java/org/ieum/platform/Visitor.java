package org.ieum.platform;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.proxy.VisitorAddresses;

/** Whoever reads the page that is asked for: in which language, and how they reached us. */
@RequestScoped
public class Visitor {

    /** Remembers the language that was chosen. */
    public static final String LANGUAGE_COOKIE = "ieum-language";

    @Inject RoutingContext context;
    @Inject VisitorAddresses addresses;

    /** What they chose, now ({@code ?lang=ko}) or before, else what their browser asks for, else English. */
    public PageLanguage language() {
        return language(context);
    }

    /** The same of whoever sent a request that nothing of ours has been asked for yet. */
    public static PageLanguage language(RoutingContext context) {
        return chosen(context)
                .or(() -> Optional.ofNullable(context.request().getCookie(LANGUAGE_COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(Visitor::find))
                .or(() -> accepted(context).flatMap(code -> find(code).stream()).findFirst())
                .orElse(PageLanguage.EN);
    }

    /** What they choose with this very request. */
    public Optional<PageLanguage> chosen() {
        return chosen(context);
    }

    private static Optional<PageLanguage> chosen(RoutingContext context) {
        return Optional.ofNullable(context.request().getParam("lang")).flatMap(Visitor::find);
    }

    /** The network address; behind proxies that are trusted, the one that the outermost of them saw. */
    public String address() {
        return addresses.of(context.request());
    }

    /** Whether what we say to them is encrypted. */
    public boolean isSecure() {
        return context.request().isSSL();
    }

    /** The language that their device speaks, also one in which we have no pages: {@code vi}. */
    public Optional<String> deviceLanguage() {
        return accepted(context)
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .findFirst();
    }

    private static Stream<String> accepted(RoutingContext context) {
        return context.acceptableLanguages().stream().map(LanguageHeader::tag);
    }

    private static Optional<PageLanguage> find(String code) {
        return Coded.find(PageLanguage.class, code);
    }
}
