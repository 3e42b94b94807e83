package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.account.Inviting;
import org.ieum.account.Inviting.InvitationAnswer;
import org.ieum.account.SettingUp;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page behind the link of an invitation. It names nobody: scanners open links too. */
@Path("/invitation/{token}")
@Produces(MediaType.TEXT_HTML)
public class InvitationResource {

    @Inject Inviting inviting;
    @Inject Visitor visitor;

    /** The form; opening it changes nothing. */
    @GET
    @PermitAll
    public Response form(@RestPath String token) {
        return inviting.isOpen(token) ? Response.ok(page(false, false)).build() : gone();
    }

    /** Takes the invitation and signs its owner in. */
    @POST
    @PermitAll
    public Response take(@RestPath String token, @RestForm @DefaultValue("") String password) {
        InvitationAnswer taking = inviting.take(token, password);
        if (taking instanceof InvitationAnswer.InvitationTaken done) {
            return Response.seeOther(URI.create(SignInResource.DESK))
                    .cookie(SessionCookie.of(done.session(), visitor.isSecure()))
                    .build();
        }
        return taking instanceof InvitationAnswer.InvitationFlawed
                ? Response.status(422).entity(page(true, false)).build()
                : gone();
    }

    private Response gone() {
        return Response.status(404).entity(page(false, true)).build();
    }

    private TemplateInstance page(boolean flaw, boolean gone) {
        return AccountTemplates.invitation(SettingUp.MIN_PASSWORD_LENGTH, flaw, gone)
                .setLocale(visitor.language().locale());
    }
}
