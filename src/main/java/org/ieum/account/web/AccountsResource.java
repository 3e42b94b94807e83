package org.ieum.account.web;

import io.quarkus.qute.CheckedTemplate;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.account.Inviting;
import org.ieum.account.ManagingAccounts;
import org.ieum.account.Role;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Who works here, and who is asked to; for admins. */
@Path("/accounts")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class AccountsResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance accounts(
                String lang, List<AccountRow> rows, String email, String problem, boolean sent);
    }

    private final ManagingAccounts managing;
    private final Inviting inviting;
    private final Caller caller;
    private final Visitor visitor;
    private final ZoneId zone;

    @Inject
    AccountsResource(ManagingAccounts managing, Inviting inviting, Caller caller, Visitor visitor, ZoneId zone) {
        this.managing = managing;
        this.inviting = inviting;
        this.caller = caller;
        this.visitor = visitor;
        this.zone = zone;
    }

    /** All of them, and the form that asks somebody. */
    @GET
    public TemplateInstance list() {
        return page("", "", false);
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
            return Response.status(422).entity(page(email, "flawed", false)).build();
        }
        return switch (inviting.invite(email.strip(), wanted.get(), spoken.get(), caller.actor())) {
            case SENT -> Response.ok(page("", "", true)).build();
            case KNOWN ->
                Response.status(409).entity(page(email, "known", false)).build();
            case FLAWED, GONE ->
                Response.status(422).entity(page(email, "flawed", false)).build();
        };
    }

    private TemplateInstance page(String email, String problem, boolean sent) {
        List<AccountRow> rows = managing.all(caller.actor()).stream()
                .map(account -> AccountRow.of(account, caller.account(), zone))
                .toList();
        return Templates.accounts(visitor.language().code(), rows, email, problem, sent)
                .setLocale(visitor.language().locale());
    }
}
