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
import org.ieum.account.Inviting.PasswordLink;
import org.ieum.account.SettingUp;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page behind the link of an invitation, or to another password. It names nobody: scanners open links too. */
@Path("/invitation/{token}")
@Produces(MediaType.TEXT_HTML)
public class InvitationResource {

    @Inject Inviting inviting;
    @Inject Visitor visitor;

    /** The form; opening it changes nothing. */
    @GET
    @PermitAll
    public Response form(@RestPath String token) {
        PasswordLink link = inviting.find(token);
        return link == PasswordLink.GONE
                ? gone()
                : Response.ok(page(link, false)).build();
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
        if (taking instanceof InvitationAnswer.SecondStepDue due) {
            return Response.seeOther(URI.create("/sign-in/code"))
                    .cookie(SessionCookie.of(due.half(), visitor.isSecure()))
                    .build();
        }
        return taking instanceof InvitationAnswer.InvitationFlawed
                ? Response.status(422).entity(page(inviting.find(token), true)).build()
                : gone();
    }

    private Response gone() {
        return Response.status(404).entity(page(PasswordLink.GONE, false)).build();
    }

    private TemplateInstance page(PasswordLink link, boolean flaw) {
        return AccountTemplates.invitation(
                        SettingUp.MIN_PASSWORD_LENGTH,
                        flaw,
                        link == PasswordLink.GONE,
                        link == PasswordLink.NEW_PASSWORD)
                .setLocale(visitor.language().locale());
    }
}
