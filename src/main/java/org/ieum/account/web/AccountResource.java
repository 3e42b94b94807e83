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
import java.net.URI;
import org.ieum.account.Inviting;
import org.ieum.account.ManagingAccounts;
import org.ieum.account.ManagingAccounts.AccountChange;
import org.ieum.account.Role;
import org.ieum.kernel.Coded;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One account, and what an admin can do about it. */
@Path("/accounts/{id}")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class AccountResource {

    @Inject ManagingAccounts managing;
    @Inject Inviting inviting;
    @Inject Caller caller;
    @Inject AccountScreen screen;

    /** The account. */
    @GET
    public TemplateInstance show(@RestPath long id) {
        return screen.one(id, false);
    }

    /** Another role. */
    @POST
    @Path("role")
    public Response changeRole(@RestPath long id, @RestForm @DefaultValue("") String role) {
        Role wanted = Coded.find(Role.class, role).orElseThrow(() -> HttpProblem.http(400));
        return answer(id, managing.changeRole(id, wanted, caller.actor()));
    }

    /** Out, until an admin lets them in again. */
    @POST
    @Path("disabling")
    public Response disable(@RestPath long id) {
        return answer(id, managing.disable(id, caller.actor()));
    }

    /** In again. */
    @POST
    @Path("enabling")
    public Response enable(@RestPath long id) {
        return answer(id, managing.enable(id, caller.actor()));
    }

    /** Signs them out in every browser. */
    @POST
    @Path("sign-out")
    public Response signOut(@RestPath long id) {
        return answer(id, managing.signOut(id, caller.actor()));
    }

    /** For somebody who forgot it: a link by mail. */
    @POST
    @Path("new-password")
    public Response letChooseAnew(@RestPath long id) {
        return answer(id, change(inviting.letChooseAnew(id, caller.actor())));
    }

    /** For somebody who lost the phone and the recovery codes. */
    @POST
    @Path("second-step-removal")
    public Response removeSecondStep(@RestPath long id) {
        return answer(id, managing.removeSecondStep(id, caller.actor()));
    }

    /** The mail once more. */
    @POST
    @Path("invitation")
    public Response inviteAgain(@RestPath long id) {
        return answer(id, change(inviting.again(id, caller.actor())));
    }

    private static AccountChange change(Inviting.InvitationOutcome outcome) {
        return outcome == Inviting.InvitationOutcome.SENT ? AccountChange.DONE : AccountChange.GONE;
    }

    /** The invitation taken back. */
    @POST
    @Path("revocation")
    public Response revoke(@RestPath long id) {
        inviting.revoke(id, caller.actor());
        return Response.seeOther(URI.create("/accounts")).build();
    }

    private Response answer(long id, AccountChange outcome) {
        return switch (outcome) {
            case DONE -> Response.seeOther(URI.create("/accounts/" + id)).build();
            case LAST_ADMIN -> Response.status(409).entity(screen.one(id, true)).build();
            case GONE -> throw HttpProblem.notFound();
        };
    }
}
