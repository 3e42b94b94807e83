package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.ReadingOwnPage;
import org.ieum.substitute.AnsweringSubstitutes;
import org.ieum.substitute.SayingToStandIn;
import org.ieum.substitute.StandIn;
import org.ieum.tutor.Tutor;
import org.jboss.resteasy.reactive.RestForm;

/** Where a tutor says whether they would stand in, and where both answer whether somebody may. */
@Path("/my/standing-in")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnStandInPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject SayingToStandIn saying;
    @Inject AnsweringSubstitutes answering;
    @Inject StandingInScreen screen;
    @Inject Visitor visitor;

    @GET
    public Response show() {
        return door.let(who -> {
            if (!(reading.read(who).person() instanceof Tutor tutor)) {
                throw HttpProblem.notFound();
            }
            return Door.page(
                    200,
                    SelfserviceTemplates.standing(tutor.standsIn())
                            .setLocale(visitor.language().locale()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestForm @DefaultValue("") String would) {
        return door.let(who -> {
            if (who.side() != Side.TUTOR) {
                throw HttpProblem.notFound();
            }
            saying.say(who.id(), isYes(would), Audit.PUBLIC);
            return Door.to("/my?notice=standing-in-said");
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response ask(long id) {
        return door.let(who -> {
            OwnFile file = reading.read(who);
            return Door.page(200, screen.show(theirs(file, id), file, visitor.language()));
        });
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(long id, @RestForm @DefaultValue("") String answer) {
        return door.let(who -> {
            theirs(reading.read(who), id);
            boolean yes = isYes(answer);
            return Door.to("/my?notice="
                    + answering.answer(id, who, yes).fold(done -> "substitute-said", refusal -> refusal.type()));
        });
    }

    /** Somebody else's is none, nor is one that is over. */
    private static StandIn theirs(OwnFile file, long id) {
        return file.standIns().stream()
                .filter(one -> one.id() == id && !one.over())
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private static boolean isYes(String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw HttpProblem.http(400);
        };
    }
}
