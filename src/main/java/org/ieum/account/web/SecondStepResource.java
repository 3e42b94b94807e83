package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.ieum.account.TakingSecondStep;
import org.ieum.account.TakingSecondStep.SecondStepOutcome;
import org.ieum.account.TakingSecondStep.Secret;
import org.ieum.platform.Caller;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** One's own second step at sign-in; the only page that is open to somebody who must have one and has none. */
@Path("/second-step")
@RolesAllowed({"coordinator", "admin", "enrolling"})
@Produces(MediaType.TEXT_HTML)
public class SecondStepResource {

    @Inject TakingSecondStep taking;
    @Inject Caller caller;
    @Inject Visitor visitor;

    /** How it stands. */
    @GET
    public TemplateInstance show() {
        return page(Optional.empty(), List.of(), "");
    }

    /** Begins to set it up: the secret, to be taken by the phone. */
    @POST
    public Response begin(@RestForm @DefaultValue("") String password) {
        return answer(taking.begin(caller.ownAccount(), password, visitor.address()));
    }

    /** The first code. */
    @POST
    @Path("confirmation")
    public Response confirm(
            @RestForm @DefaultValue("") String code,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String session) {
        return answer(taking.confirm(caller.ownAccount(), code, new Token(session), visitor.address()));
    }

    /** Fresh recovery codes. */
    @POST
    @Path("recovery-codes")
    public Response renewCodes(@RestForm @DefaultValue("") String password, @RestForm @DefaultValue("") String code) {
        return answer(taking.renewCodes(caller.ownAccount(), password, code, visitor.address()));
    }

    /** Without it from now on. */
    @POST
    @Path("removal")
    public Response remove(@RestForm @DefaultValue("") String password, @RestForm @DefaultValue("") String code) {
        return answer(taking.remove(caller.ownAccount(), password, code, visitor.address()));
    }

    private Response answer(SecondStepOutcome outcome) {
        if (outcome instanceof SecondStepOutcome.CodeTaken done) {
            return Response.ok(page(Optional.empty(), done.recoveryCodes(), "")).build();
        }
        if (outcome instanceof SecondStepOutcome.SecretMade) {
            return Response.ok(page(taking.pending(caller.ownAccount()), List.of(), ""))
                    .build();
        }
        boolean tooMany = outcome instanceof SecondStepOutcome.CodeThrottled;
        return Response.status(tooMany ? 429 : 422)
                .entity(page(taking.pending(caller.ownAccount()), List.of(), problem(outcome)))
                .build();
    }

    private static String problem(SecondStepOutcome outcome) {
        if (outcome instanceof SecondStepOutcome.CodeThrottled) {
            return "tooMany";
        }
        return outcome instanceof SecondStepOutcome.PasswordRefused ? "password" : "refused";
    }

    private TemplateInstance page(Optional<Secret> secret, List<String> codes, String problem) {
        SecondStepView view = SecondStepView.of(taking.standing(caller.ownAccount()), secret, codes, problem);
        return AccountTemplates.secondStep(view).setLocale(visitor.language().locale());
    }
}
