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
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proves that a form came from our own page: its hidden field is a signature of the browser's cookie, which no other site
 * can read or make. The same for all pages of a browser for as long as it is open, so that a slow reader and a second tab
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

    private final RoutingContext context;
    private final SecretKeySpec key;
    private String browser;
    private byte[] mask;

    @Inject
    Csrf(RoutingContext context, @ConfigProperty(name = "ieum.csrf-key") String key) {
        this.context = context;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    /** For the hidden field {@code csrf-token}. */
    public String getToken() {
        if (browser == null) {
            Cookie cookie = context.request().getCookie(COOKIE);
            browser = cookie == null || cookie.getValue().isEmpty() ? greet() : cookie.getValue();
        }
        return masked(sign(browser));
    }

    boolean accepts(String token) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return token != null && cookie != null && MessageDigest.isEqual(unmasked(token), sign(cookie.getValue()));
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
                .addCookie(Cookie.cookie(COOKIE, fresh)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(context.request().isSSL()));
        return fresh;
    }

    private byte[] sign(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
