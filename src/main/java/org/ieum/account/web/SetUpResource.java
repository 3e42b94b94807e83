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
import org.ieum.account.SettingUp;
import org.ieum.account.SettingUp.SetUpOutcome;
import org.ieum.kernel.Text;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The first account, by the link that the console shows. */
@Path("/set-up/{token}")
@Produces(MediaType.TEXT_HTML)
public class SetUpResource {

    @Inject SettingUp settingUp;
    @Inject Visitor visitor;

    /** The form. */
    @GET
    @PermitAll
    public Response form(@RestPath String token) {
        return settingUp.isOpen(new Token(token))
                ? Response.ok(form("", false, false)).build()
                : gone();
    }

    /** Makes the account and signs its owner in. */
    @POST
    @PermitAll
    public Response setUp(
            @RestPath String token,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password) {
        SetUpOutcome outcome = settingUp.setUp(new Token(token), Text.plain(Text.clean(email)), password);
        if (outcome instanceof SetUpOutcome.FirstAccountMade done) {
            return Response.seeOther(URI.create(SignInResource.DESK))
                    .cookie(SessionCookie.of(done.session(), visitor.isSecure()))
                    .build();
        }
        return outcome instanceof SetUpOutcome.FirstAccountFlawed flawed
                ? Response.status(422)
                        .entity(form(email, flawed.email(), flawed.password()))
                        .build()
                : gone();
    }

    private TemplateInstance form(String email, boolean emailFlaw, boolean passwordFlaw) {
        return localized(AccountTemplates.setUp(SettingUp.MIN_PASSWORD_LENGTH, email, emailFlaw, passwordFlaw));
    }

    private Response gone() {
        return Response.status(404).entity(localized(AccountTemplates.gone())).build();
    }

    private TemplateInstance localized(TemplateInstance page) {
        return page.setLocale(visitor.language().locale());
    }
}
