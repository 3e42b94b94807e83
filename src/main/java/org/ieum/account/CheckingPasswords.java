package org.ieum.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Compares a password with what is kept of one: one hash each time, whatever was typed and whoever it is said to be. */
@Singleton
class CheckingPasswords {

    /** {@code hash} is empty where there is no such account, which takes as long: {@link Nobody} is asked for in any case. */
    boolean matches(Password typed, Optional<String> hash) {
        boolean same = compare(typed.isHashable() ? typed.toHash() : "", hash.orElse(Nobody.HASH));
        return same && typed.isHashable() && hash.isPresent();
    }

    /** Tests count it. */
    boolean compare(String text, String hash) {
        return BcryptUtil.matches(text, hash);
    }

    /** Made when the first password is typed, whosever: it would take a start a tenth of a second and more. */
    private static final class Nobody {

        /** Of a password that nobody has, at the cost of all others. */
        private static final String HASH = new Password("nobody").hash();

        private Nobody() {}
    }
}
