package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.account.SigningIn;
import org.ieum.account.SigningIn.SignInOutcome;
import org.ieum.account.TakingPasskeys;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.account.web.RefusedTries.RefusedTry;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The second step of signing in. */
@Path("/sign-in/code")
@Produces(MediaType.TEXT_HTML)
public class CodeResource {

    @Inject SigningIn signingIn;
    @Inject TakingPasskeys passkeys;
    @Inject RefusedTries tries;
    @Inject Visitor visitor;

    /** The form; a passkey is asked for if the password came before and there is one. */
    @GET
    @PermitAll
    public TemplateInstance form(
            @RestQuery @DefaultValue("") String next, @CookieParam(SessionCookie.NAME) @DefaultValue("") String half) {
        return page(new Token(half), next, "");
    }

    /** In, if the password came before. */
    @POST
    @PermitAll
    public Response confirm(
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String half,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String passkey,
            @RestForm @DefaultValue("") String next) {
        Proof proof = new Proof(code, passkey, new Token(half));
        SignInOutcome outcome = signingIn.confirm(proof, visitor.address());
        if (outcome instanceof SignInOutcome.SignedIn in) {
            return Response.seeOther(LocalPath.of(next, SignInResource.DESK))
                    .cookie(SessionCookie.of(in.session(), visitor.isSecure()))
                    .build();
        }
        if (outcome instanceof SignInOutcome.CodeOverdue) {
            return Response.seeOther(URI.create("/sign-in")).build();
        }
        if (outcome instanceof SignInOutcome.SignInThrottled) {
            tries.count(RefusedTry.HELD_UP);
            return Response.status(429)
                    .entity(page(proof.session(), next, "tooMany"))
                    .build();
        }
        return Response.status(403)
                .entity(page(proof.session(), next, passkey.isEmpty() ? "refused" : "passkey"))
                .build();
    }

    private TemplateInstance page(Token half, String next, String problem) {
        return AccountTemplates.code(
                        next, problem, passkeys.requestAtSignIn(half).orElse(""))
                .setLocale(visitor.language().locale());
    }
}
