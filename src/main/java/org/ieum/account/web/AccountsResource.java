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
import java.util.Optional;
import org.ieum.account.Inviting;
import org.ieum.account.Role;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.jboss.resteasy.reactive.RestForm;

/** Who works here, and who is asked to; for admins. */
@Path("/accounts")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class AccountsResource {

    @Inject Inviting inviting;
    @Inject Caller caller;
    @Inject AccountScreen screen;

    /** All of them, and the form that asks somebody. */
    @GET
    public TemplateInstance list() {
        return screen.all("", "", false);
    }

    /** Asks somebody by mail. */
    @POST
    public Response invite(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String role,
            @RestForm @DefaultValue("") String language) {
        Optional<Role> wanted = Coded.find(Role.class, role);
        Optional<PageLanguage> spoken = Coded.find(PageLanguage.class, language);
        if (wanted.isEmpty() || spoken.isEmpty()) {
            return Response.status(422)
                    .entity(screen.all(email, "flawed", false))
                    .build();
        }
        return switch (inviting.invite(Text.plain(Text.clean(email)), wanted.get(), spoken.get(), caller.actor())) {
            case SENT -> Response.ok(screen.all("", "", true)).build();
            case KNOWN ->
                Response.status(409).entity(screen.all(email, "known", false)).build();
            case FLAWED, GONE ->
                Response.status(422).entity(screen.all(email, "flawed", false)).build();
        };
    }
}
