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
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.round.PublishingRounds;
import org.ieum.round.Rounds;
import org.ieum.round.SchedulingPublications;

/** The coordinators' pages on which a round is published, after a while in which that can be undone. */
@Path("/rounds/{id}/publication")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PublicationPages {

    private final Rounds rounds;
    private final SchedulingPublications scheduling;
    private final PublishingRounds publishing;
    private final PublicationScreen screen;
    private final RoundScreens screens;
    private final Visitor visitor;
    private final Caller caller;

    @Inject
    PublicationPages(
            Rounds rounds,
            SchedulingPublications scheduling,
            PublishingRounds publishing,
            PublicationScreen screen,
            RoundScreens screens,
            Visitor visitor,
            Caller caller) {
        this.rounds = rounds;
        this.scheduling = scheduling;
        this.publishing = publishing;
        this.screen = screen;
        this.screens = screens;
        this.visitor = visitor;
        this.caller = caller;
    }

    /** What would be sent to whom. */
    @GET
    public TemplateInstance summary(long id) {
        return screen.show(voice(), id, List.of());
    }

    /** Publishes after the delay, at once if there is none. */
    @POST
    public Response publish(long id) {
        return scheduling.delay().isZero() ? now(id) : acting(id, () -> scheduling.schedule(id, caller.actor()));
    }

    /** Does not publish after all. */
    @POST
    @Path("/undo")
    public Response undo(long id) {
        return acting(id, () -> scheduling.undo(id, caller.actor()));
    }

    /** Publishes without waiting any longer. */
    @POST
    @Path("/now")
    public Response now(long id) {
        return acting(id, () -> publishing.publish(id, caller.actor()));
    }

    private Response acting(long id, Runnable action) {
        try {
            action.run();
            return Response.seeOther(URI.create("/rounds/" + id)).build();
        } catch (HttpProblem problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw problem;
            }
            List<String> errors = voice().errors(problem, LocalDate.EPOCH);
            return Response.status(problem.status())
                    .entity(screens.show(voice(), rounds.get(id), ReviewQuery.FIRST, false, errors))
                    .build();
        }
    }

    private RoundVoice voice() {
        return RoundVoice.in(visitor.language());
    }
}
