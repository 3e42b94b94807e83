package org.ieum.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random text that lets its bearer in. Only its hash is stored; 256 random bits need no slow hash. */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one of 256 bits, fit for a URL. */
    static Token fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
