package org.ieum.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Compares a password with what is kept of one: one hash each time, whatever was typed and whoever it is said to be. */
@Singleton
class CheckingPasswords {

    /** Of a password that nobody has, at the cost of all others. */
    private static final String NOBODY = new Password("nobody").hash();

    /** {@code hash} is empty where there is no such account. */
    boolean matches(Password typed, Optional<String> hash) {
        boolean same = compare(typed.isHashable() ? typed.toHash() : "", hash.orElse(NOBODY));
        return same && typed.isHashable() && hash.isPresent();
    }

    /** Tests count it. */
    boolean compare(String text, String hash) {
        return BcryptUtil.matches(text, hash);
    }
}
