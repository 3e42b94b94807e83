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
@Path("/my/meetings/{pairing}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnMeetingPage {

    private final Door door;
    private final MeetingMyself meeting;
    private final OwnMeeting screen;
    private final Visitor visitor;

    @Inject
    OwnMeetingPage(Door door, MeetingMyself meeting, OwnMeeting screen, Visitor visitor) {
        this.door = door;
        this.meeting = meeting;
        this.screen = screen;
        this.visitor = visitor;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response show(long pairing, @RestQuery String notice) {
        Optional<HandoverOutcome> said =
                Optional.ofNullable(notice).flatMap(code -> Coded.find(HandoverOutcome.class, code));
        return door.let(who -> page(200, pairing, who, said, ""));
    }

    @POST
    @Path("/safety")
    public Response haveRead(long pairing) {
        return door.let(who -> {
            meeting.haveRead(who, pairing);
            return Door.to("/my/meetings/" + pairing);
        });
    }

    @POST
    @Path("/room")
    public Response meetIn(long pairing, @RestForm @DefaultValue("") String room) {
        return act(pairing, room, who -> meeting.meetIn(who, pairing, room));
    }

    @POST
    @Path("/place")
    public Response propose(long pairing, @RestForm @DefaultValue("0") long place) {
        return act(pairing, "", who -> meeting.propose(who, pairing, place));
    }

    @POST
    @Path("/answer")
    public Response answer(
            long pairing, @RestForm @DefaultValue("0") long place, @RestForm @DefaultValue("") String choice) {
        return act(pairing, "", who -> switch (choice) {
            case "yes" -> meeting.answer(who, pairing, place, true);
            case "no" -> meeting.answer(who, pairing, place, false);
            default -> HandoverOutcome.NOT_NOW;
        });
    }

    private Response act(long pairing, String typed, Function<PersonId, HandoverOutcome> act) {
        return door.let(who -> {
            HandoverOutcome outcome = act.apply(who);
            return switch (outcome) {
                case DONE, SAME -> Door.to("/my/meetings/" + pairing + "?notice=" + outcome.code());
                case NO_ROOM, NO_PLACE -> page(422, pairing, who, Optional.of(outcome), typed);
                case NOT_NOW, READ_FIRST -> page(409, pairing, who, Optional.of(outcome), typed);
            };
        });
    }

    private Response page(int status, long pairing, PersonId who, Optional<HandoverOutcome> said, String typed) {
        return Door.page(status, screen.show(meeting.read(who, pairing), said, typed, visitor.language()));
    }
}
