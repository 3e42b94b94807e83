package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.account.passkey.KeepingPasskeys;
import org.ieum.account.passkey.KeepingPasskeys.PasskeyAnswer;
import org.ieum.audit.Audit;

/** Somebody shows their second step, at sign-in or before they change it. Each try counts, and each wrong one leaves a row. */
@Singleton
class AskingSecondStep {

    /** What was shown. */
    enum ShownStep {
        RIGHT,
        WRONG,
        /** Too many tries of late; this one was not looked at. */
        THROTTLED
    }

    @Inject SecondSteps steps;
    @Inject KeepingPasskeys passkeys;
    @Inject BrowserSessions sessions;
    @Inject Throttle throttle;
    @Inject Audit audit;

    /** {@code actor} as audit rows have it. */
    ShownStep ask(long accountId, Proof proof, String address, String actor) {
        if (!throttle.allowsCode(accountId, address)) {
            return ShownStep.THROTTLED;
        }
        if (!isRight(accountId, proof, actor)) {
            audit.record(actor, "second-step.refused", "account", accountId);
            return ShownStep.WRONG;
        }
        throttle.forgetCode(accountId, address);
        return ShownStep.RIGHT;
    }

    private boolean isRight(long accountId, Proof proof, String actor) {
        if (proof.passkey().isEmpty()) {
            return steps.accepts(accountId, proof.code());
        }
        PasskeyAnswer answer = sessions.takeChallenge(proof.session())
                .map(challenge -> passkeys.check(accountId, challenge, proof.passkey()))
                .orElse(PasskeyAnswer.REFUSED);
        if (answer == PasskeyAnswer.COUNTED_BACK) {
            audit.record(actor, "passkey.counted-back", "account", accountId);
        }
        return answer == PasskeyAnswer.RIGHT;
    }
}
