package org.ieum.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ieum.account.web.SessionCookie;
import org.ieum.platform.CookieName;
import org.ieum.platform.PageReader;
import org.ieum.platform.Sealing;

/**
 * Proves that a form came from our own page: its hidden field is a signature of the browser's cookie and of its session, which
 * no other site can read or make. The same for all pages of a browser for as long as it is open, so that a slow reader and a second tab
 * lose nothing; Quarkus's own filter makes a new one with each page and asks programs for it as well.
 */
@Named("csrf")
@RequestScoped
public class Csrf {

    /** The hidden field's name. */
    public static final String FIELD = "csrf-token";

    /** The header that a script sends instead. */
    static final String HEADER = "X-CSRF-TOKEN";

    private static final String COOKIE = "ieum-form";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Behind the signature there may be a ticket. */
    private static final char AND = '.';

    private final RoutingContext context;
    private final SecretKeySpec key;
    private final Sealing sealing;
    private final PageReader reader;
    private String browser;
    private byte[] mask;
    private String ticket;

    @Inject
    Csrf(RoutingContext context, Program program, Sealing sealing, PageReader reader) {
        this.context = context;
        this.sealing = sealing;
        this.reader = reader;
        this.key = program.formKey();
    }

    /** For the hidden field {@code csrf-token}. */
    public String getToken() {
        if (browser == null) {
            Cookie cookie = context.request().getCookie(COOKIE);
            browser = cookie == null || cookie.getValue().isEmpty() ? greet() : cookie.getValue();
        }
        return masked(sign(browser, session())) + ticket();
    }

    boolean accepts(String token) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return token != null
                && cookie != null
                && MessageDigest.isEqual(unmasked(signature(token)), sign(cookie.getValue(), session()));
    }

    /** Whose form it was, and where it stood; empty if it was nobody's, or if the token is none of ours. */
    Optional<FormTicket> ticket(String token) {
        int end = token.indexOf(AND);
        return end < 0 ? Optional.empty() : FormTicket.open(token.substring(end + 1), sealing);
    }

    private static String signature(String token) {
        int end = token.indexOf(AND);
        return end < 0 ? token : token.substring(0, end);
    }

    /** The same for all forms of a page. */
    private String ticket() {
        if (ticket == null) {
            ticket = reader.who()
                    .map(who -> AND + new FormTicket(who, page(who)).sealed(sealing))
                    .orElse("");
        }
        return ticket;
    }

    /** Where the form can be opened again: what a form led to, its flaws for example, stands where that form stood. */
    private String page(String who) {
        if (reader.isAddressSecret()) {
            return "";
        }
        Optional<FormTicket> before = ticket(SentFields.first(SentFields.of(context), FIELD));
        return before.filter(found -> found.reader().equals(who))
                .map(FormTicket::page)
                .orElseGet(this::here);
    }

    private String here() {
        String query = context.request().query();
        return context.normalizedPath() + (query == null ? "" : "?" + query);
    }

    /** Another text in each page, one within a page: answers are compressed, and their sizes must not tell it. */
    private String masked(byte[] signature) {
        if (mask == null) {
            mask = new byte[signature.length];
            RANDOM.nextBytes(mask);
        }
        ByteBuffer both = ByteBuffer.allocate(2 * mask.length).put(mask).put(mixed(signature, mask));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both.array());
    }

    /** The signature in a token; nothing that ever was one if it has another form. */
    private static byte[] unmasked(String token) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(token);
            int half = both.length / 2;
            return mixed(Arrays.copyOfRange(both, half, 2 * half), Arrays.copyOf(both, half));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mixed(byte[] one, byte[] other) {
        byte[] mixed = new byte[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (byte) (one[i] ^ other[i]);
        }
        return mixed;
    }

    private String greet() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .addCookie(Cookie.cookie(
                                CookieName.of(COOKIE, "/", context.request().isSSL()), fresh)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(context.request().isSSL()));
        return fresh;
    }

    /** A form of before somebody signed in, or of somebody else in the same browser, is not one of theirs. */
    private String session() {
        Cookie session = context.request().getCookie(SessionCookie.NAME);
        return session == null ? "" : session.getValue();
    }

    private byte[] sign(String browser, String session) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((browser + "\n" + session).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
