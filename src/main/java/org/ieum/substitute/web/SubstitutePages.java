package org.ieum.substitute.web;

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
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.substitute.AnsweringSubstitutes;
import org.ieum.substitute.DecidingSubstitutes;
import org.ieum.substitute.SayingToStandIn;
import org.ieum.substitute.Substitution;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where coordinators see what a leave costs before they grant it, and decide who stands in. */
@Path("/substitutes")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class SubstitutePages {

    @Inject SubstituteScreen screen;
    @Inject DecidingSubstitutes deciding;
    @Inject AnsweringSubstitutes answering;
    @Inject SayingToStandIn saying;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    public TemplateInstance list() {
        return screen.list("", visitor.language(), caller.actor());
    }

    /** A day that cannot be read is none: the page says which lessons it shows. */
    @GET
    @Path("/leaves/{id}")
    public TemplateInstance leave(long id, @RestQuery @DefaultValue("") String until) {
        Validation day = new Validation();
        LocalDate back = day.optional(new Answer(new Where.Field("/until"), until), ReadingPeople::date);
        return screen.leave(id, Optional.ofNullable(back), visitor.language(), caller.actor())
                .orElseThrow(HttpProblem::notFound);
    }

    @POST
    @Path("/{id}/approval")
    public Response approve(long id) {
        return done(deciding.approve(id, caller.actor()));
    }

    @POST
    @Path("/{id}/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(long id, @RestForm @DefaultValue("0") long tutor) {
        return done(deciding.choose(id, tutor, caller.actor()));
    }

    @POST
    @Path("/{id}/refusal")
    public Response refuse(long id) {
        return done(deciding.nobody(id, caller.actor()));
    }

    /** For whom no mail reaches, and whoever calls. */
    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(long id, @RestForm @DefaultValue("") String who, @RestForm @DefaultValue("") String answer) {
        Side side = Coded.find(Side.class, who).orElseThrow(() -> HttpProblem.http(400));
        return done(answering.answer(id, side, isYes(answer), caller.actor()));
    }

    /** Whether a tutor would stand in, as they told a coordinator. */
    @POST
    @Path("/tutors/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(long id, @RestForm @DefaultValue("") String would) {
        saying.say(id, isYes(would), caller.actor());
        return Response.seeOther(URI.create("/tutors/" + id)).build();
    }

    private static boolean isYes(String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw HttpProblem.http(400);
        };
    }

    private Response done(Result<Substitution> result) {
        return result.fold(
                one -> Response.seeOther(URI.create("/substitutes")).build(),
                refusal -> Response.status(409)
                        .entity(screen.list(
                                SubstituteScreen.words(visitor.language()).notOpen(),
                                visitor.language(),
                                caller.actor()))
                        .build());
    }
}
