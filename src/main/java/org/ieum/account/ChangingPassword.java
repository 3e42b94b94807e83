package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.Actor;
import org.ieum.platform.Token;

/** A person takes another password; every browser that was signed in with the old one is signed out, every program
 * that came in by a token of theirs shut out. */
@Singleton
public class ChangingPassword {

    /** What became of a try. */
    public sealed interface PasswordOutcome {

        /** Changed; the token is for the cookie of the browser that did it. */
        record PasswordChanged(Token session) implements PasswordOutcome {}

        /** What was typed cannot be taken; both can be wrong at once. */
        record PasswordFlawed(boolean current, boolean next) implements PasswordOutcome {}

        /** Too many tries of late; this one was not looked at. */
        record PasswordThrottled() implements PasswordOutcome {}
    }

    /** Whoever is here is not held up by who tries to sign in. */
    private static final Optional<String> SIGNED_IN = Optional.of("signed in");

    @Inject Accounts accounts;
    @Inject BrowserSessions sessions;
    @Inject EndingAccess ending;
    @Inject CheckingPasswords passwords;
    @Inject Throttle throttle;
    @Inject Audit audit;

    /** {@code accountId} is the caller's own. */
    @Transactional
    public PasswordOutcome change(long accountId, String current, String next, String address) {
        Account account = accounts.findById(accountId);
        if (!throttle.allows(account.email, SIGNED_IN, address)) {
            return new PasswordOutcome.PasswordThrottled();
        }
        boolean known = passwords.matches(new Password(current), Optional.ofNullable(account.passwordHash));
        Password wanted = new Password(next);
        if (!known || !wanted.fits()) {
            return new PasswordOutcome.PasswordFlawed(!known, !wanted.fits());
        }
        throttle.forget(account.email, SIGNED_IN, address);
        account.passwordHash = wanted.hash();
        ending.everywhere(account, Actor.account(account.id));
        audit.record(Actor.account(account.id), "account.password-changed", "account", account.id);
        return new PasswordOutcome.PasswordChanged(sessions.begin(account));
    }
}
