package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.kernel.Coded;
import org.ieum.person.PersonId;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.MeetingMyself;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where one of two people reads how to meet safely, and then where they meet; the tutor chooses, the learner agrees. */
@Path("/my/meetings/{id}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnMeetingPage {

    @Inject Door door;
    @Inject MeetingMyself meeting;
    @Inject OwnMeeting screen;
    @Inject Visitor visitor;

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response show(long id, @RestQuery String notice) {
        Optional<HandoverOutcome> said =
                Optional.ofNullable(notice).flatMap(code -> Coded.find(HandoverOutcome.class, code));
        return door.let(who -> page(200, id, who, said, ""));
    }

    @POST
    @Path("/safety")
    public Response haveRead(long id) {
        return door.let(who -> {
            meeting.haveRead(who, id);
            return Door.to("/my/meetings/" + id);
        });
    }

    @POST
    @Path("/room")
    public Response meetIn(long id, @RestForm @DefaultValue("") String room) {
        return act(id, room, who -> meeting.meetIn(who, id, room));
    }

    @POST
    @Path("/place")
    public Response propose(long id, @RestForm @DefaultValue("0") long place) {
        return act(id, "", who -> meeting.propose(who, id, place));
    }

    @POST
    @Path("/answer")
    public Response answer(
            long id, @RestForm @DefaultValue("0") long place, @RestForm @DefaultValue("") String choice) {
        return act(id, "", who -> switch (choice) {
            case "yes" -> meeting.answer(who, id, place, true);
            case "no" -> meeting.answer(who, id, place, false);
            default -> HandoverOutcome.NOT_NOW;
        });
    }

    private Response act(long id, String typed, Function<PersonId, HandoverOutcome> act) {
        return door.let(who -> {
            HandoverOutcome outcome = act.apply(who);
            return switch (outcome) {
                case DONE, SAME -> Door.to("/my/meetings/" + id + "?notice=" + outcome.code());
                case NO_ROOM, NO_PLACE -> page(422, id, who, Optional.of(outcome), typed);
                case NOT_NOW, READ_FIRST -> page(409, id, who, Optional.of(outcome), typed);
            };
        });
    }

    private Response page(int status, long id, PersonId who, Optional<HandoverOutcome> said, String typed) {
        return Door.page(status, screen.show(meeting.read(who, id), said, typed, visitor.language()));
    }
}
