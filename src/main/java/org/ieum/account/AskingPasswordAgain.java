package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whoever changes how an account is entered shows its password once more: a browser that was left open is not enough. */
@Singleton
class AskingPasswordAgain {

    /** What was typed. */
    enum PasswordAgain {
        RIGHT,
        WRONG,
        /** Too many tries of late; this one was not looked at. */
        THROTTLED
    }

    /** Whoever is here is not held up by who tries to sign in. */
    private static final Optional<String> SIGNED_IN = Optional.of("signed in");

    @Inject CheckingPasswords passwords;
    @Inject Throttle throttle;

    PasswordAgain ask(Account account, String typed, String address) {
        if (!throttle.allows(account.email, SIGNED_IN, address)) {
            return PasswordAgain.THROTTLED;
        }
        if (!passwords.matches(new Password(typed), Optional.ofNullable(account.passwordHash))) {
            return PasswordAgain.WRONG;
        }
        throttle.forget(account.email, SIGNED_IN, address);
        return PasswordAgain.RIGHT;
    }
}
