package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.account.ChangingPassword;
import org.ieum.account.ChangingPassword.PasswordOutcome;
import org.ieum.account.SettingUp;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Another password for whoever is signed in. */
@Path("/password")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
public class PasswordResource {

    @Inject ChangingPassword changing;
    @Inject Caller caller;
    @Inject Visitor visitor;

    /** The form. */
    @GET
    public TemplateInstance form() {
        caller.ownAccount();
        return page(false, false, false, false);
    }

    /** Changes it. */
    @POST
    public Response change(@RestForm @DefaultValue("") String current, @RestForm @DefaultValue("") String next) {
        PasswordOutcome outcome = changing.change(caller.ownAccount(), current, next, visitor.address());
        if (outcome instanceof PasswordOutcome.PasswordChanged changed) {
            return Response.ok(page(false, false, false, true))
                    .cookie(SessionCookie.of(changed.session(), visitor.isSecure()))
                    .build();
        }
        return outcome instanceof PasswordOutcome.PasswordFlawed flawed
                ? Response.status(422)
                        .entity(page(flawed.current(), flawed.next(), false, false))
                        .build()
                : Response.status(429).entity(page(false, false, true, false)).build();
    }

    private TemplateInstance page(boolean currentFlaw, boolean nextFlaw, boolean tooMany, boolean done) {
        return AccountTemplates.password(SettingUp.MIN_PASSWORD_LENGTH, currentFlaw, nextFlaw, tooMany, done)
                .setLocale(visitor.language().locale());
    }
}
