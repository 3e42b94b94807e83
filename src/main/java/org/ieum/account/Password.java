package org.ieum.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.LaunchMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A password as it was typed. */
record Password(String text) {

    /** No rule about its letters; length is what counts, and that nobody guesses it (NIST SP 800-63B, ASVS 6.2). */
    static final int MIN_LENGTH = 12;

    /** More is no password; twenty lines of a poem are one still. */
    private static final int MAX_LENGTH = 500;

    /** What bcrypt reads; the rest would silently not count. A sentence of 64 signs in Korean has 190. */
    private static final int MAX_BYTES = 72;

    boolean fits() {
        return text.length() >= MIN_LENGTH && isHashable() && !CommonPasswords.has(text);
    }

    boolean isHashable() {
        return text.length() <= MAX_LENGTH && text.indexOf('\0') < 0;
    }

    String hash() {
        return BcryptUtil.bcryptHash(toHash(), cost(LaunchMode.current()));
    }

    /**
     * 2 to the 11 rounds, so that a guess takes a tenth of a second (OWASP asks for 10 at the least). No setting, for an
     * operator could set it too low; our own tests alone, which hash hundreds, do with the least that there is.
     */
    static int cost(LaunchMode mode) {
        return mode == LaunchMode.TEST ? 4 : 11;
    }

    /** What bcrypt is given: the password as it is, or all of a longer one in 64 signs (SHA-384, Base64). */
    String toHash() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= MAX_BYTES ? text : Base64.getEncoder().encodeToString(digest(bytes));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-384", e);
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
