package org.ieum.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** A password as it was typed. */
record Password(String text) {

    /** No rule about its letters; length is what counts, and that nobody guesses it (NIST SP 800-63B, ASVS 6.2). */
    static final int MIN_LENGTH = 12;

    /** What bcrypt reads; the rest would silently not count. */
    private static final int MAX_BYTES = 72;

    private static final int COST = 11;

    boolean fits() {
        return text.length() >= MIN_LENGTH && isHashable() && !CommonPasswords.has(text);
    }

    boolean isHashable() {
        return text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES && text.indexOf('\0') < 0;
    }

    String hash() {
        return BcryptUtil.bcryptHash(text, COST);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
