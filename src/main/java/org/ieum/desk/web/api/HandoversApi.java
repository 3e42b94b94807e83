package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.web.api.HandoverForms.PlaceAnswer;
import org.ieum.desk.web.api.HandoverForms.PlaceBody;
import org.ieum.desk.web.api.HandoverForms.RoomBody;
import org.ieum.desk.web.api.HandoverForms.SafetyBody;
import org.ieum.desk.web.api.HandoverViews.PlaceView;
import org.ieum.handover.HandingOver;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.handover.Handover;
import org.ieum.handover.Handovers;
import org.ieum.handover.TakingOver;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.condition.EntityTags;

/** How those who said yes come to meet; what a coordinator can say of it, a program can, and the two are told the same. */
@Path("/api/v1/handovers")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Hand-overs")
class HandoversApi {

    @Inject Handovers handovers;
    @Inject HandingOver handing;
    @Inject TakingOver takingOver;
    @Inject HandoverViews views;
    @Inject EntityTags tags;
    @Inject Caller caller;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record HandoversView(
            List<HandoverView> items,
            long total,
            @Schema(nullable = true) String next) {}

    @GET
    @Transactional
    @Operation(operationId = "listHandovers", summary = "Hand-overs, a part at a time")
    public HandoversView list(@BeanParam HandoverParameters parameters) {
        HandoverParameters.Asked asked = parameters.read();
        Part<Handover> part = handovers.part(asked.stage(), asked.part());
        return new HandoversView(
                views.listed(part.items()),
                handovers.count(asked.stage()),
                part.last().map(handover -> Cursor.of(handover.id())).orElse(null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getHandover", summary = "A hand-over, by the pairing's id")
    public HandoverView one(long id) {
        return views.read(id, caller.actor());
    }

    @GET
    @Path("/{id}/places")
    @Transactional
    @Operation(operationId = "listHandoverPlaces", summary = "Where the two could meet in person")
    public List<PlaceView> places(long id) {
        return views.places(id);
    }

    @POST
    @Path("/{id}/room")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "chooseRoom", summary = "They meet in this video room; both are told")
    @RequestBodySchema(RoomBody.class)
    @Parameter(ref = "IfMatch")
    public HandoverView room(long id, JsonNode body, @Context Request request) {
        tags.requireSeen(request, views.whole(id));
        String room = HandoverForms.room(body);
        return told(id, handing.meetIn(id, room, Side.TUTOR, caller.actor()));
    }

    @POST
    @Path("/{id}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "proposePlace", summary = "They could meet at this place; the learner is asked")
    @RequestBodySchema(PlaceBody.class)
    @Parameter(ref = "IfMatch")
    public HandoverView place(long id, JsonNode body, @Context Request request) {
        tags.requireSeen(request, views.whole(id));
        long place = HandoverForms.place(body);
        return told(id, handing.propose(id, place, Side.TUTOR, caller.actor()));
    }

    /** The learner told a coordinator. */
    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "answerPlace",
            summary = "Notes whether a place suits the learner, as if they had answered")
    @RequestBodySchema(PlaceAnswer.class)
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`place-not-asked`: they are asked about another one, or none;"
                    + " `safety-first`: they have not read how to meet safely.")
    @Parameter(ref = "IfMatch")
    public HandoverView answer(long id, JsonNode body, @Context Request request) {
        tags.requireSeen(request, views.whole(id));
        PlaceAnswer said = HandoverForms.answer(body);
        return told(id, handing.answer(id, said.place(), said.suits(), caller.actor()));
    }

    @POST
    @Path("/{id}/safety")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "tellOfSafety", summary = "Notes that one of the two was told how to meet safely")
    @RequestBodySchema(SafetyBody.class)
    @Parameter(ref = "IfMatch")
    public HandoverView safety(long id, JsonNode body, @Context Request request) {
        tags.requireSeen(request, views.whole(id));
        handing.read(id, HandoverForms.side(body), caller.actor());
        return told(id, HandoverOutcome.DONE);
    }

    @POST
    @Path("/{id}/met")
    @Transactional
    @Operation(
            operationId = "haveMet",
            summary = "Notes that two who came in running know where they meet; nobody is told")
    @Parameter(ref = "IfMatch")
    public HandoverView met(long id, @Context Request request) {
        tags.requireSeen(request, views.whole(id));
        HandoverOutcome outcome = takingOver.haveMet(id, caller.actor());
        if (outcome == HandoverOutcome.NOT_NOW) {
            throw HttpProblem.conflict("conflict");
        }
        return told(id, outcome);
    }

    private HandoverView told(long id, HandoverOutcome outcome) {
        return switch (outcome) {
            case DONE, SAME -> views.listed(id);
            case NO_ROOM -> throw refused("/room", Fault.FORM, "https://meet.example.org/room-7");
            case NO_PLACE -> throw refused("/place", Fault.NOT_ONE_OF, views.choices(id));
            case NOT_NOW -> throw HttpProblem.conflict("place-not-asked");
            case READ_FIRST -> throw HttpProblem.conflict("safety-first");
        };
    }

    private static HttpProblem refused(String pointer, Fault fault, String expected) {
        return HttpProblem.invalid(List.of(new Flaw(new Flaw.Where.Field(pointer), fault, "", expected)));
    }
}
