package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ieum.account.SecondStepWaysChanged.SecondStepChange;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.account.TakingSecondStep.SecondStepOutcome;
import org.ieum.account.passkey.KeepingPasskeys;
import org.ieum.account.passkey.KeepingPasskeys.OwnPasskey;
import org.ieum.account.passkey.KeepingPasskeys.PasskeyAnswer;
import org.ieum.platform.Token;

/** Somebody adds a passkey to their own sign-in, or takes one away. */
@Singleton
public class TakingPasskeys {

    /** Of the name that somebody gives a passkey, cleaned before; in code points. */
    public static final int LONGEST_NAME = 60;

    @Inject Accounts accounts;
    @Inject SecondSteps steps;
    @Inject KeepingPasskeys passkeys;
    @Inject RecoveryCodes recoveryCodes;
    @Inject BrowserSessions sessions;
    @Inject TakingSecondStep taking;

    /** Theirs, by the order in which they came. */
    @Transactional
    public List<OwnPasskey> of(long accountId) {
        return passkeys.of(accountId);
    }

    /** What a browser needs to be shown one of theirs, as JSON; empty if there is none. */
    @Transactional
    public Optional<String> request(long accountId, Token session) {
        return passkeys.any(accountId)
                ? sessions.challenge(session).map(challenge -> passkeys.request(accountId, challenge))
                : Optional.empty();
    }

    /** The same for whoever has shown the password and owes the second step. */
    @Transactional
    public Optional<String> requestAtSignIn(Token half) {
        return sessions.awaitingCode(half).flatMap(account -> request(account.id, half));
    }

    /** Begins to add one, for the password. */
    @Transactional
    public SecondStepOutcome begin(long accountId, String name, String password, Token session, String address) {
        if (!fits(name)) {
            return new SecondStepOutcome.NameRefused();
        }
        Account account = accounts.findByIdOptional(accountId).orElseThrow();
        return taking.checkPassword(account, password, address)
                .orElseGet(() -> new SecondStepOutcome.PasskeyDue(
                        name,
                        passkeys.creation(
                                accountId,
                                account.email,
                                sessions.beginCreation(session).orElseThrow())));
    }

    /**
     * Keeps the one that the browser made: from now on a second step is due. If none was before, there are recovery codes, and
     * every other browser is signed out.
     */
    @Transactional
    public SecondStepOutcome add(long accountId, String name, String response, Token session) {
        if (!fits(name)) {
            return new SecondStepOutcome.NameRefused();
        }
        Account account = accounts.locked(accountId).orElseThrow();
        boolean wasOn = steps.isOn(accountId);
        Optional<PasskeyAnswer> answer =
                sessions.takeCreation(session).map(challenge -> passkeys.add(accountId, name, challenge, response));
        if (!answer.equals(Optional.of(PasskeyAnswer.RIGHT))) {
            taking.record(accountId, "second-step.refused");
            return new SecondStepOutcome.CodeRefused();
        }
        taking.record(accountId, "passkey.added");
        taking.tell(account, SecondStepChange.PASSKEY_ADDED);
        if (wasOn) {
            return new SecondStepOutcome.CodeTaken(List.of());
        }
        sessions.endOthers(account, session);
        return new SecondStepOutcome.CodeTaken(recoveryCodes.renew(accountId));
    }

    /** Takes one away, for password and second step. */
    @Transactional
    public SecondStepOutcome remove(long accountId, long passkey, String password, Proof proof, String address) {
        return taking.check(accountId, password, proof, address).orElseGet(() -> {
            if (!passkeys.remove(accountId, passkey)) {
                return new SecondStepOutcome.CodeRefused();
            }
            taking.record(accountId, "passkey.removed");
            taking.afterRemoval(accountId, SecondStepChange.PASSKEY_REMOVED);
            return new SecondStepOutcome.CodeTaken(List.of());
        });
    }

    private static boolean fits(String name) {
        return !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME;
    }
}
