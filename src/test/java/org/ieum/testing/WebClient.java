package org.ieum.testing;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.filter.FilterContext;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.http.impl.cookie.BasicClientCookie;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ieum.account.BegunSessions;

/**
 * Who calls in a test: {@code WebClient.withTheToken()} as a program, {@code new WebClient().signedIn()} as a browser that
 * keeps its cookies.
 */
public final class WebClient {

    /** Not by a parser: some hundred pages are asked for it. */
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    private static final Pattern CONSENT = Pattern.compile("name=\"consent\" value=\"([0-9]+)\"");

    private final CookieFilter cookies = new CookieFilter();

    /** A program with the admin's token. */
    public static RequestSpecification withTheToken() {
        return request().header("Authorization", "Bearer " + setting("ieum.bootstrap.api-token"));
    }

    /** A setting of this run. */
    public static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** This browser, signed in as the admin, though nobody typed a password: {@link #byPassword} takes longer. */
    public WebClient signedIn() {
        return signedInAs(setting("ieum.bootstrap.admin-email"));
    }

    /** This browser, signed in as whoever has this address. */
    public WebClient signedInAs(String email) {
        BasicClientCookie session = new BasicClientCookie(
                "ieum-session", CDI.current().select(BegunSessions.class).get().begin(email));
        session.setDomain("localhost");
        session.setPath("/");
        cookies.getCookieStore().addCookie(session);
        return this;
    }

    /** This browser, signed in as the admin by the form. */
    public WebClient byPassword() {
        Response response = signIn(setting("ieum.bootstrap.admin-email"), setting("ieum.bootstrap.admin-password"));
        if (response.statusCode() != 303) {
            throw new AssertionError("not signed in: " + response.statusCode());
        }
        return this;
    }

    /** Fills the sign-in form. */
    public Response signIn(String email, String password) {
        return form("/sign-in")
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in");
    }

    /** This browser; it follows no redirect by itself. */
    public RequestSpecification browser() {
        return request()
                .filter(WebClient::withoutTheToken)
                .filter(cookies)
                .redirects()
                .follow(false);
    }

    /** What is shown of one that fails is not made pretty: each page would be parsed for it, whether it fails or not. */
    private static RequestSpecification request() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .logConfig(LogConfig.logConfig()
                                .enablePrettyPrinting(false)
                                .enableLoggingOfRequestAndResponseIfValidationFails()));
    }

    /** A browser has none, whatever all requests of a test have; with one no page opens. */
    private static Response withoutTheToken(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext next) {
        request.removeHeader("Authorization");
        return next.next(request, response);
    }

    /** This browser with the hidden field of the form on a page. */
    public RequestSpecification form(String page) {
        return browser().formParam("csrf-token", token(page));
    }

    /** The tick by which somebody agrees to the privacy notice, where a page asks for it. */
    public Map<String, String> tick(String page) {
        Matcher tick = CONSENT.matcher(browser().get(page).asString());
        return tick.find() ? Map.of("consent", tick.group(1)) : Map.of();
    }

    /** The hidden field of the first form on a page; empty where there is none. */
    public String token(String page) {
        return tokenIn(browser().get(page).asString());
    }

    /** The same of a page that is there already. */
    public static String tokenIn(String html) {
        Matcher token = TOKEN.matcher(html);
        return token.find() ? token.group(1) : "";
    }

    /** A fresh key of a program, by whoever is signed in here as an admin. */
    public String programsToken(String role) {
        return form("/tokens")
                .formParam("name", "A script")
                .formParam("role", role)
                .post("/tokens")
                .asString()
                .replaceAll("(?s).*<code>([^<]+)</code>.*", "$1");
    }
}
