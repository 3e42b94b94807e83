package org.ieum.organisation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ieum.organisation.Organisations;
import org.ieum.platform.HttpProblem;

/** The logo. Pages ask for it with its number, so that a browser may keep it. */
@Path("/logo.png")
@PermitAll
class LogoResource {

    private final Organisations organisations;

    @Inject
    LogoResource(Organisations organisations) {
        this.organisations = organisations;
    }

    @GET
    public Response logo() {
        byte[] png = organisations.logo().orElseThrow(HttpProblem::notFound);
        return Response.ok(png)
                .type("image/png")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
