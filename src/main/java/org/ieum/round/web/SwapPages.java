package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.round.Rounds;
import org.ieum.round.SwappingTutors;
import org.jboss.resteasy.reactive.RestForm;

/** The coordinators' pages on which a proposal gets another tutor by hand. */
@Path("/rounds/{id}/proposals/{proposal}/swap")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SwapPages {

    private final Rounds rounds;
    private final SwappingTutors swapping;
    private final SwapScreen screen;
    private final RoundScreens screens;
    private final ProposalRows rows;
    private final Visitor visitor;
    private final Caller caller;

    @Inject
    SwapPages(
            Rounds rounds,
            SwappingTutors swapping,
            SwapScreen screen,
            RoundScreens screens,
            ProposalRows rows,
            Visitor visitor,
            Caller caller) {
        this.rounds = rounds;
        this.swapping = swapping;
        this.screen = screen;
        this.screens = screens;
        this.rows = rows;
        this.visitor = visitor;
        this.caller = caller;
    }

    /** Who else could. */
    @GET
    public Response list(long id, long proposal) {
        return answering(
                id, () -> Response.ok(screen.list(voice(), id, proposal)).build());
    }

    /** What would come of it; changes nothing, though it takes some seconds. */
    @POST
    @Path("/preview")
    public Response preview(long id, long proposal, @RestForm long tutor) {
        return answering(
                id,
                () -> Response.ok(screen.preview(voice(), id, proposal, tutor)).build());
    }

    /** Does it. */
    @POST
    public Response swap(long id, long proposal, @RestForm long tutor, @RestForm int version) {
        return answering(id, () -> {
            if (swapping.swap(id, proposal, tutor, version, caller.actor())) {
                return Response.seeOther(URI.create("/rounds/" + id)).build();
            }
            String faster = rows.faster(rounds.line(id, proposal), voice());
            return refused(id, 409, List.of(faster));
        });
    }

    /** Answers, or says on the round's page why not. */
    private Response answering(long id, Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (HttpProblem problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw problem;
            }
            return refused(id, problem.status(), voice().errors(problem, LocalDate.EPOCH));
        }
    }

    private Response refused(long id, int status, List<String> errors) {
        TemplateInstance page = screens.show(voice(), rounds.get(id), ReviewQuery.FIRST, false, errors);
        return Response.status(status).entity(page).build();
    }

    private RoundVoice voice() {
        return RoundVoice.in(visitor.language());
    }
}
