package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.ieum.platform.Sealing;
import org.ieum.platform.Token;

/**
 * The browsers in which somebody has signed in before: a number by chance, signed for their address. It opens nothing; it
 * keeps others' tries from being counted as theirs. No table: whether an address has an account plays no part.
 */
@Singleton
public class KnownBrowsers {

    @Inject Sealing sealing;

    /** What a browser shows from now on, where this address has just signed in. */
    public String remember(String email) {
        String number = Token.fresh().text();
        return number + "." + signed(number, email);
    }

    /** The number, if the browser has it for this address. */
    Optional<String> find(String email, String shown) {
        int end = shown.indexOf('.');
        return Optional.of(shown)
                .filter(text -> end > 0 && isEqual(text.substring(end + 1), signed(text.substring(0, end), email)))
                .map(text -> text.substring(0, end));
    }

    private String signed(String number, String email) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealing.hash("known browser:" + number + ":" + email.toLowerCase(Locale.ROOT)));
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
