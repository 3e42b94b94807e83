package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** The lists of learners and of tutors. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class PeopleListPages {

    @Inject PeopleScreen list;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    public TemplateInstance list(String people, @Context UriInfo uri) {
        return list(PeopleAddress.side(people), uri, "");
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance search(String people, @Context UriInfo uri, @RestForm String text) {
        return list(PeopleAddress.side(people), uri, text == null ? "" : text);
    }

    /** Whoever changes the language on the page of a search comes here; the words are gone by then. */
    @GET
    @Path("/search")
    public Response unsearched(String people, @Context UriInfo uri) {
        String address = PeopleAddress.of(PeopleAddress.side(people));
        return Response.seeOther(URI.create(query(uri).at(address))).build();
    }

    private TemplateInstance list(Side side, UriInfo uri, String text) {
        return list.list(side, query(uri), text, visitor.language(), caller.actor());
    }

    private static PeopleQuery query(UriInfo uri) {
        return PeopleQuery.of(uri.getQueryParameters());
    }
}
