package org.ieum.week.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.week.Feeds;

/** The week of one learner or tutor, drawn to be printed, and the link by which their own calendar follows it. */
@Path("/weeks/{people}/{id: [0-9]+}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PersonWeekPages {

    @Inject PersonWeekScreen screen;
    @Inject Feeds feeds;
    @Inject Caller caller;

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response week(@PathParam("people") String people, @PathParam("id") long id) {
        return page(people, id, "");
    }

    /** The answer shows the link, and nothing ever again. */
    @POST
    @Path("/feed")
    public Response issue(@PathParam("people") String people, @PathParam("id") long id) {
        return page(people, id, feeds.issue(who(people, id), caller.actor()));
    }

    @POST
    @Path("/feed/revocation")
    public Response revoke(@PathParam("people") String people, @PathParam("id") long id) {
        feeds.revoke(who(people, id), caller.actor());
        return Response.seeOther(URI.create("/weeks/" + people + "/" + id)).build();
    }

    private Response page(String people, long id, String freshToken) {
        return Response.ok(screen.show(who(people, id), freshToken, caller.actor()))
                .build();
    }

    private static PersonId who(String people, long id) {
        return switch (people) {
            case "learners" -> new PersonId(Side.LEARNER, id);
            case "tutors" -> new PersonId(Side.TUTOR, id);
            default -> throw HttpProblem.notFound();
        };
    }
}
