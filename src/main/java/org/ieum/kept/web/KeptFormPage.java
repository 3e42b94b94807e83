package org.ieum.kept.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.kept.KeepingForms;
import org.ieum.kept.KeptInBrowser;
import org.jboss.resteasy.reactive.RestForm;

/** Throws away what somebody sent too late and does not want to send any more; whoever has the browser may. */
@Path("/kept/removal")
@PermitAll
@Blocking
class KeptFormPage {

    @Inject KeepingForms keeping;
    @Inject KeptInBrowser browser;

    /** Leads back to the page, whose form is then as it is for everybody. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response throwAway(@RestForm @DefaultValue("") String action) {
        String page = browser.key()
                .flatMap(key -> keeping.throwAway(key, action))
                .filter(found -> !found.isEmpty())
                .orElse("/");
        return Response.seeOther(URI.create(page)).build();
    }
}
