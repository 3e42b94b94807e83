package org.ieum.organisation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ieum.organisation.Logos;
import org.ieum.platform.HttpProblem;

/** The logo. Pages ask for it with its number, so that a browser may keep it. */
@Path("/logo.png")
@PermitAll
class LogoResource {

    @Inject Logos logos;

    @GET
    public Response logo() {
        byte[] png = logos.png().orElseThrow(HttpProblem::notFound);
        return Response.ok(png)
                .type("image/png")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
