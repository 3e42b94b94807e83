package org.ieum.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.account.SecondStepWaysChanged.SecondStepChange;
import org.ieum.audit.Audit;
import org.ieum.kernel.Text;
import org.ieum.platform.Actor;
import org.ieum.platform.Token;

/** Somebody adds codes of an app to their own sign-in, or gives them up. */
@Singleton
public class TakingSecondStep {

    /**
     * How somebody's own second step stands.
     *
     * @param on whether anything is asked for after the password
     * @param app whether a code of an app is
     * @param recoveryCodes how many are left
     * @param required whether the organisation asks for one
     */
    public record OwnSecondStep(boolean on, boolean app, long recoveryCodes, boolean required) {}

    /**
     * What somebody shows as their second step.
     *
     * @param code from the app, or a recovery code; looked at if there is no passkey
     * @param passkey what their browser says of one, as JSON; empty if they typed a code
     * @param session the browser's, signed in or half: the passkey signed its challenge
     */
    public record Proof(String code, String passkey, Token session) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Proof[…]";
        }
    }

    /** What the phone has to know, for its owner's eyes alone: the secret in Base32, and as the app's address. */
    public record Secret(String text, String uri) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Secret[…]";
        }
    }

    /** What became of a try with a code. */
    public sealed interface SecondStepOutcome {

        /** Done; with fresh recovery codes, if there are, to be shown this once. */
        record CodeTaken(List<String> recoveryCodes) implements SecondStepOutcome {

            /** Hidden, because it would end up in a log. */
            @Override
            public String toString() {
                return "CodeTaken[…]";
            }
        }

        /** The code is wrong, old or was used. */
        record CodeRefused() implements SecondStepOutcome {}

        /** It is another password. */
        record PasswordRefused() implements SecondStepOutcome {}

        /** There is a secret for the phone now, which waits for its first code. */
        record SecretMade() implements SecondStepOutcome {}

        /**
         * The browser may make a passkey now.
         *
         * @param creation what it needs for that, as JSON
         */
        record PasskeyDue(String name, String creation) implements SecondStepOutcome {}

        /** A passkey needs a name, and a short one. */
        record NameRefused() implements SecondStepOutcome {}

        /** Too many tries of late; this one was not looked at. */
        record CodeThrottled() implements SecondStepOutcome {}
    }

    @Inject Accounts accounts;
    @Inject SecondSteps steps;
    @Inject RecoveryCodes recoveryCodes;
    @Inject BrowserSessions sessions;
    @Inject AskingPasswordAgain passwords;
    @Inject AskingSecondStep asking;
    @Inject Event<SecondStepChanged> changed;
    @Inject Event<SecondStepWaysChanged> ways;
    @Inject Throttle throttle;
    @Inject Audit audit;
    @Inject Clock clock;

    /** How it stands. */
    @Transactional
    public OwnSecondStep standing(long accountId) {
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        return new OwnSecondStep(
                steps.isOn(accountId),
                steps.hasApp(accountId),
                recoveryCodes.left(accountId),
                steps.isRequired(account.role));
    }

    /** A fresh secret for the phone, for the password; none if one is in use. */
    @Transactional
    public SecondStepOutcome begin(long accountId, String password, String address) {
        Account account = accounts.locked(accountId).orElseThrow();
        return checkPassword(account, password, address).orElseGet(() -> {
            if (!steps.hasApp(accountId)) {
                steps.begin(accountId);
            }
            return new SecondStepOutcome.SecretMade();
        });
    }

    /** The secret that still waits for its first code. */
    @Transactional
    public Optional<Secret> pending(long accountId) {
        String email = accounts.findByIdOptional(accountId).orElseThrow().email;
        return steps.findByIdOptional(accountId)
                .filter(step -> step.confirmedAt == null)
                .map(step -> new Secret(step.secret, Totp.uri(step.secret, email)));
    }

    /** The first code shows that the secret arrived: from now on one is due, and every other browser is signed out. */
    @Transactional
    public SecondStepOutcome confirm(long accountId, String code, Token session, String address) {
        if (!throttle.allowsCode(accountId, address)) {
            return new SecondStepOutcome.CodeThrottled();
        }
        Optional<SecondStep> step = steps.locked(accountId)
                .filter(found ->
                        found.confirmedAt == null && found.takes(Text.plain(Text.clean(code)), clock.instant()));
        if (step.isEmpty()) {
            return new SecondStepOutcome.CodeRefused();
        }
        throttle.forgetCode(accountId, address);
        step.get().confirmedAt = clock.instant();
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        sessions.endOthers(account, session);
        record(accountId, "second-step.on");
        tell(account, true);
        return new SecondStepOutcome.CodeTaken(recoveryCodes.renew(accountId));
    }

    /** Fresh recovery codes, for password and second step. */
    @Transactional
    public SecondStepOutcome renewCodes(long accountId, String password, Proof proof, String address) {
        return check(accountId, password, proof, address).orElseGet(() -> {
            record(accountId, "second-step.codes-renewed");
            return new SecondStepOutcome.CodeTaken(recoveryCodes.renew(accountId));
        });
    }

    /** Gives them up, for password and second step. */
    @Transactional
    public SecondStepOutcome remove(long accountId, String password, Proof proof, String address) {
        return check(accountId, password, proof, address).orElseGet(() -> {
            steps.deleteById(accountId);
            record(accountId, "second-step.off");
            afterRemoval(accountId, SecondStepChange.APP_REMOVED);
            return new SecondStepOutcome.CodeTaken(List.of());
        });
    }

    /** They hear of it: that nothing is asked for any more, or what is not. */
    void afterRemoval(long accountId, SecondStepChange change) {
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        if (steps.isStillOn(accountId)) {
            tell(account, change);
        } else {
            tell(account, false);
        }
    }

    /** They hear of another way that they have, or have not any more. */
    void tell(Account account, SecondStepChange change) {
        ways.fire(new SecondStepWaysChanged(account.id, account.email, account.language, change, clock.instant()));
    }

    /** Empty if both are right. A wrong password takes neither code nor passkey. */
    Optional<SecondStepOutcome> check(long accountId, String password, Proof proof, String address) {
        return checkPassword(accounts.findByIdOptional(accountId).orElseThrow(), password, address)
                .or(() -> check(accountId, proof, address));
    }

    /** Empty if it is right. */
    Optional<SecondStepOutcome> checkPassword(Account account, String password, String address) {
        return switch (passwords.ask(account, password, address)) {
            case RIGHT -> Optional.empty();
            case WRONG -> {
                record(account.id, "second-step.refused");
                yield Optional.of(new SecondStepOutcome.PasswordRefused());
            }
            case THROTTLED -> Optional.of(new SecondStepOutcome.CodeThrottled());
        };
    }

    private void tell(Account account, boolean on) {
        changed.fire(new SecondStepChanged(account.id, account.email, account.language, on, clock.instant()));
    }

    private Optional<SecondStepOutcome> check(long accountId, Proof proof, String address) {
        return switch (asking.ask(accountId, proof, address, Actor.account(accountId))) {
            case RIGHT -> Optional.empty();
            case WRONG -> Optional.of(new SecondStepOutcome.CodeRefused());
            case THROTTLED -> Optional.of(new SecondStepOutcome.CodeThrottled());
        };
    }

    void record(long accountId, String action) {
        audit.record(Actor.account(accountId), action, "account", accountId);
    }
}
