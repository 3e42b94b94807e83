package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.audit.Audit;
import org.ieum.platform.Actor;
import org.ieum.platform.Token;

/** A person comes in by e-mail address and password, and a second step if they have one, and goes out again. */
@Singleton
public class SigningIn {

    /** What became of a try. */
    public sealed interface SignInOutcome {

        /** They are in; the token is for their browser's cookie. */
        record SignedIn(Token session) implements SignInOutcome {}

        /** The password is right, and a code is due; the token is for the cookie, and signs nobody in. */
        record CodeDue(Token half) implements SignInOutcome {}

        /** The time for the code is over: the password first. */
        record CodeOverdue() implements SignInOutcome {}

        /** No such account, one that is kept out, or another password; which of them is nobody's business. */
        record SignInRefused() implements SignInOutcome {}

        /** Too many tries of late; this one was not looked at. */
        record SignInThrottled() implements SignInOutcome {}
    }

    @Inject Accounts accounts;
    @Inject BrowserSessions sessions;
    @Inject SecondSteps secondSteps;
    @Inject AskingSecondStep asking;
    @Inject CheckingPasswords passwords;
    @Inject KnownBrowsers known;
    @Inject Throttle throttle;
    @Inject Audit audit;

    /**
     * Tries to come in from a network address.
     *
     * @param shown what a browser shows that {@link KnownBrowsers} knows; empty for any other
     */
    @Transactional
    public SignInOutcome in(String email, String password, String shown, String address) {
        Optional<String> browser = known.find(email, shown);
        if (!throttle.allows(email, browser, address)) {
            return new SignInOutcome.SignInThrottled();
        }
        Optional<Account> account = accounts.byEmail(email).filter(Account::maySignIn);
        Password typed = new Password(password);
        if (!passwords.matches(typed, account.map(found -> found.passwordHash))) {
            // Of nobody as of somebody: a row less would be a moment less.
            audit.record(
                    Audit.PUBLIC,
                    "account.refused",
                    "account",
                    account.map(found -> found.id).orElse(null));
            return new SignInOutcome.SignInRefused();
        }
        throttle.forget(email, browser, address);
        return secondSteps.isOn(account.get().id)
                ? new SignInOutcome.CodeDue(sessions.beginHalf(account.get()))
                : new SignInOutcome.SignedIn(begin(account.get()));
    }

    /** The second step; the proof's session is the half one. */
    @Transactional
    public SignInOutcome confirm(Proof proof, String address) {
        Optional<Account> account = sessions.awaitingCode(proof.session());
        if (account.isEmpty()) {
            return new SignInOutcome.CodeOverdue();
        }
        return switch (asking.ask(account.get().id, proof, address, Audit.PUBLIC)) {
            case THROTTLED -> new SignInOutcome.SignInThrottled();
            case WRONG -> new SignInOutcome.SignInRefused();
            case RIGHT -> {
                sessions.end(proof.session());
                yield new SignInOutcome.SignedIn(begin(account.get()));
            }
        };
    }

    /** Ends the browser's session, wherever else its cookie may still be. */
    @Transactional
    public void out(Token session) {
        sessions.account(session, "")
                .ifPresent(account ->
                        audit.record(Actor.account(account.id), "account.signed-out", "account", account.id));
        sessions.end(session);
    }

    Token begin(Account account) {
        audit.record(Actor.account(account.id), "account.signed-in", "account", account.id);
        return sessions.begin(account);
    }
}
