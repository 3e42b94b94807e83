package org.ieum.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random text that lets its bearer in. Only its hash is stored; so many random bits need no slow hash. */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one of 256 bits, fit for a URL. */
    public static Token fresh() {
        return random(32);
    }

    /** A new one of 192 bits, short enough for a line of a mail. */
    public static Token forMail() {
        return random(24);
    }

    private static Token random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored: its SHA-256. */
    public byte[] hash() {
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
