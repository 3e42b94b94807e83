package org.ieum.handover.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ieum.handover.HandingOver;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.handover.TakingOver;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where coordinators see who cannot meet yet, and say where; for people whom no mail reaches they answer here, too. */
@Path("/handovers")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class HandoversPages {

    @Inject HandingOver handing;
    @Inject TakingOver takingOver;
    @Inject HandoverScreen screen;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list() {
        return screen.list(visitor.language(), caller.actor());
    }

    @GET
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(long id, @RestQuery String done) {
        return screen.one(
                id,
                Optional.ofNullable(done).flatMap(code -> Coded.find(HandoverOutcome.class, code)),
                "",
                visitor.language(),
                caller.actor());
    }

    @POST
    @Path("/{id}/room")
    public Response meetIn(long id, @RestForm @DefaultValue("") String room) {
        return answer(id, handing.meetIn(id, room, Side.TUTOR, caller.actor()), room);
    }

    @POST
    @Path("/{id}/place")
    public Response propose(long id, @RestForm @DefaultValue("0") long place) {
        return answer(id, handing.propose(id, place, Side.TUTOR, caller.actor()), "");
    }

    /** The two came in running and know where they meet. */
    @POST
    @Path("/{id}/met")
    public Response haveMet(long id) {
        return answer(id, takingOver.haveMet(id, caller.actor()), "");
    }

    /** The same of all that were on the list. */
    @POST
    @Path("/met")
    public Response allHaveMet(@RestForm("pairing") List<Long> some) {
        takingOver.allHaveMet(some, caller.actor());
        return Response.seeOther(URI.create("/handovers")).build();
    }

    /** The learner told a coordinator what they say to the place. */
    @POST
    @Path("/{id}/answer")
    public Response answer(
            long id, @RestForm @DefaultValue("0") long place, @RestForm @DefaultValue("") String choice) {
        return switch (choice) {
            case "yes" -> answer(id, handing.answer(id, place, true, caller.actor()), "");
            case "no" -> answer(id, handing.answer(id, place, false, caller.actor()), "");
            default -> throw HttpProblem.http(400);
        };
    }

    /** A coordinator has told one of the two how to meet safely. */
    @POST
    @Path("/{id}/safety")
    public Response told(long id, @RestForm @DefaultValue("") String side) {
        Side who = Coded.find(Side.class, side).orElseThrow(() -> HttpProblem.http(400));
        handing.read(id, who, caller.actor());
        return answer(id, HandoverOutcome.DONE, "");
    }

    private Response answer(long id, HandoverOutcome outcome, String typed) {
        return switch (outcome) {
            case DONE, SAME ->
                Response.seeOther(URI.create("/handovers/" + id + "?done=" + outcome.code()))
                        .build();
            case NO_ROOM, NO_PLACE -> refused(422, id, outcome, typed);
            case NOT_NOW, READ_FIRST -> refused(409, id, outcome, typed);
        };
    }

    private Response refused(int status, long id, HandoverOutcome outcome, String typed) {
        return Response.status(status)
                .entity(screen.one(id, Optional.of(outcome), typed, visitor.language(), caller.actor()))
                .build();
    }
}
