package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.ieum.account.TakingPasskeys;
import org.ieum.account.TakingSecondStep;
import org.ieum.account.TakingSecondStep.SecondStepOutcome;
import org.ieum.account.TakingSecondStep.Secret;
import org.ieum.account.web.SecondStepView.Shown;
import org.ieum.platform.Caller;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;

/** The page of one's own second step, after whatever was sent to it. */
@Singleton
class SecondStepPages {

    /** The end of the ids in the forms that ask for a second step. */
    private static final String CHANGING = "-change";

    @Inject TakingSecondStep taking;
    @Inject TakingPasskeys passkeys;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject Clock clock;

    /** How it stands. */
    TemplateInstance page(Token session, Shown shown) {
        long account = caller.ownAccount();
        SecondStepView view = new SecondStepView(
                taking.standing(account),
                passkeys.of(account).stream()
                        .map(passkey -> PasskeyRow.of(passkey, clock.getZone()))
                        .toList(),
                passkeys.request(account, session).orElse(""),
                shown);
        return AccountTemplates.secondStep(view).setLocale(visitor.language().locale());
    }

    /**
     * What became of it.
     *
     * @param name of the passkey that it was about, or empty
     * @param at the end of the ids in the form that was sent
     */
    Response answer(SecondStepOutcome outcome, Token session, String name, String at) {
        if (outcome instanceof SecondStepOutcome.CodeTaken done) {
            return Response.ok(page(session, Shown.codes(done.recoveryCodes()))).build();
        }
        if (outcome instanceof SecondStepOutcome.SecretMade) {
            return Response.ok(page(session, Shown.secret(pending()))).build();
        }
        if (outcome instanceof SecondStepOutcome.PasskeyDue due) {
            return Response.ok(page(session, Shown.creation(due.name(), due.creation())))
                    .build();
        }
        boolean tooMany = outcome instanceof SecondStepOutcome.CodeThrottled;
        return Response.status(tooMany ? 429 : 422)
                .entity(page(session, Shown.problem(pending(), name, problem(outcome, at), at)))
                .build();
    }

    /** What became of it, where password and second step were asked for. */
    Response changed(SecondStepOutcome outcome, ProofForm form) {
        return answer(outcome, form.proof().session(), "", CHANGING);
    }

    private Optional<Secret> pending() {
        return taking.pending(caller.ownAccount());
    }

    private static String problem(SecondStepOutcome outcome, String at) {
        if (outcome instanceof SecondStepOutcome.CodeThrottled) {
            return "tooMany";
        }
        if (outcome instanceof SecondStepOutcome.PasswordRefused) {
            return "password";
        }
        if (outcome instanceof SecondStepOutcome.NameRefused) {
            return "name";
        }
        return at.equals(PasskeyResource.ADDING) ? "passkey" : "refused";
    }
}
