package org.ieum.desk.web.application;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestForm;

/** Everybody who has applied, by step. */
@Path(ApplicationScreen.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class ApplicationPages {

    @Inject ApplicationScreen screen;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    public TemplateInstance list(@Context UriInfo uri) {
        return screen.list(query(uri, ""), visitor.language(), caller.actor());
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance search(@Context UriInfo uri, @RestForm @DefaultValue("") String text) {
        return screen.list(query(uri, text), visitor.language(), caller.actor());
    }

    /** Whoever changes the language on the page of a search comes here; the words are gone by then. */
    @GET
    @Path("/search")
    public Response unsearched(@Context UriInfo uri) {
        return Response.seeOther(URI.create(query(uri, "").asked().at(ApplicationScreen.PATH)))
                .build();
    }

    /** All that the address asks for, as a file with keys. */
    @GET
    @Path("/list.csv")
    @Produces("text/csv; charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public String file(@Context UriInfo uri) {
        return screen.file(query(uri, ""), visitor.language(), caller.actor());
    }

    private static ApplicationQuery query(UriInfo uri, String text) {
        return ApplicationQuery.of(uri.getQueryParameters(), text);
    }
}
