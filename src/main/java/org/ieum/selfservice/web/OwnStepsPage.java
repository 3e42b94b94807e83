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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.person.PersonId;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.GoingOn;
import org.ieum.selfservice.MovingMyself;
import org.ieum.selfservice.MovingMyself.OwnMoveOutcome;
import org.ieum.selfservice.ReadingOwnPage;
import org.ieum.selfservice.web.OwnStep.StepKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where somebody rests, comes back, leaves or is forgotten: four things, each asked about once more. */
@Path("/my")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnStepsPage {

    private static final String YES = "yes";

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject MovingMyself moving;
    @Inject GoingOn goingOn;
    @Inject BeingForgotten forgetting;
    @Inject OwnStep step;
    @Inject Visitor visitor;

    @GET
    @Path("/rest")
    public Response askRest(@RestQuery @DefaultValue("") String until) {
        return until.isEmpty()
                ? ask(StepKind.REST)
                : door.let(who -> Door.page(200, step.askRest(reading.read(who), until, visitor.language())));
    }

    @POST
    @Path("/rest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rest(@RestForm @DefaultValue("") String until, @RestForm("ends") List<Long> ends) {
        return door.let(who -> {
            Validation day = new Validation();
            LocalDate back = day.optional(new Answer(new Where.Field("/until"), until), ReadingPeople::date);
            OwnMoveOutcome outcome = day.isSound()
                    ? moving.rest(who, Optional.ofNullable(back), Set.copyOf(ends))
                    : OwnMoveOutcome.ENDS_BEFORE_IT_BEGINS;
            return outcome == OwnMoveOutcome.ENDS_BEFORE_IT_BEGINS
                    ? Door.page(422, step.tooSoon(reading.read(who), until, visitor.language()))
                    : done(outcome, "resting");
        });
    }

    /** Of a tutor whose lessons ended: they would like to teach somebody else. */
    @POST
    @Path("/going-on")
    public Response goOn() {
        return door.let(who -> Door.to("/my?notice=" + (goingOn.teachOn(who) ? "goes-on" : "not-from-here")));
    }

    @GET
    @Path("/back")
    public Response askBack() {
        return ask(StepKind.BACK);
    }

    @POST
    @Path("/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response back() {
        return door.let(who -> done(moving.comeBack(who), "back"));
    }

    @GET
    @Path("/leaving")
    public Response askLeaving() {
        return ask(StepKind.LEAVE);
    }

    @POST
    @Path("/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@RestForm("ends") List<Long> ends) {
        return door.let(who -> done(moving.leave(who, Set.copyOf(ends)), "left"));
    }

    @GET
    @Path("/forgetting")
    public Response askForgetting() {
        return ask(StepKind.FORGET);
    }

    @POST
    @Path("/forgetting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@RestForm String sure) {
        return door.let(who -> YES.equals(sure) ? forgotten(who) : notSure(who));
    }

    private Response forgotten(PersonId who) {
        forgetting.forget(who);
        return door.out("/me?notice=forgotten");
    }

    private Response notSure(PersonId who) {
        return Door.page(422, step.notSure(reading.read(who), visitor.language()));
    }

    private Response ask(StepKind kind) {
        return door.let(who -> Door.page(200, step.ask(kind, reading.read(who), visitor.language())));
    }

    private static Response done(OwnMoveOutcome outcome, String notice) {
        return Door.to("/my?notice=" + (outcome == OwnMoveOutcome.DONE ? notice : "not-from-here"));
    }
}
