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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.Status;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestForm;

/** The lists of learners and of tutors. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class PeopleListPages {

    @Inject PeopleScreen list;
    @Inject MovingMany moving;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    public TemplateInstance list(String people, @Context UriInfo uri) {
        return list(PeopleAddress.side(people), query(uri), "", List.of());
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance search(String people, @Context UriInfo uri, @RestForm String text) {
        return list(PeopleAddress.side(people), query(uri), text == null ? "" : text, List.of());
    }

    /** Whoever changes the language on the page of a search comes here; the words are gone by then. */
    @GET
    @Path("/search")
    public Response unsearched(String people, @Context UriInfo uri) {
        String address = PeopleAddress.of(PeopleAddress.side(people));
        return Response.seeOther(URI.create(query(uri).asked().at(address))).build();
    }

    /** Moves those who are ticked, and says what became of each. */
    @POST
    @Path("/many")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance many(String people, MultivaluedMap<String, String> form) {
        Side side = PeopleAddress.side(people);
        Optional<Status> to = Optional.ofNullable(form.getFirst("act"))
                .flatMap(code -> Coded.find(Status.class, code))
                .filter(PeopleScreen.ACTS::contains);
        PeopleMessages words = PeopleFormatter.in(visitor.language()).words();
        List<String> notice = to.map(status ->
                        moving.move(side, form.getOrDefault("tick", List.of()), status, words, caller.actor()))
                .orElseGet(List::of);
        return list(side, PeopleQuery.of(form), "", notice);
    }

    /** Whoever changes the language after that comes here. */
    @GET
    @Path("/many")
    public Response afterMany(String people) {
        return back(PeopleAddress.side(people));
    }

    /** Everybody whom the address asks for, as a file; as the other files of people it is for admins. */
    // Not one path of both: "learners.csv" is one segment.
    @GET
    @Path("/list.csv")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed("admin")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public String file(String people, @Context UriInfo uri) {
        return list.file(PeopleAddress.side(people), query(uri), visitor.language(), caller.actor());
    }

    private static Response back(Side side) {
        return Response.seeOther(URI.create(PeopleAddress.of(side))).build();
    }

    private TemplateInstance list(Side side, PeopleQuery query, String text, List<String> notice) {
        return list.list(side, query, text, notice, visitor.language(), caller);
    }

    private static PeopleQuery query(UriInfo uri) {
        return PeopleQuery.of(uri.getQueryParameters());
    }
}
