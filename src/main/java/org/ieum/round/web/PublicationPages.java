package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
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
import java.time.Duration;
import java.util.List;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.publication.PublishingNow;
import org.ieum.round.publication.SchedulingPublications;
import org.ieum.round.review.NotingReads;
import org.jboss.resteasy.reactive.RestForm;

/** The coordinators' pages on which a round is published, after a while in which that can be undone. */
@Path("/rounds/{id}/publication")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PublicationPages {

    /** Who publishes some hundred proposals finds them published; of thousands the page tells how far they are. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject SchedulingPublications scheduling;
    @Inject PublishingNow publishing;
    @Inject PublicationScreen screen;
    @Inject RoundAnswers answers;
    @Inject Rounds rounds;
    @Inject NotingReads reads;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** What would be sent to whom. */
    @GET
    public TemplateInstance summary(long id) {
        reads.proposals(id, caller.actor());
        return screen.show(visitor.language(), id, List.of());
    }

    /**
     * Publishes after the delay, at once if there is none.
     *
     * @param undecided how many nobody decided about, and become real too, as the coordinator says
     */
    @POST
    public Response publish(long id, @RestForm @DefaultValue("0") String undecided) {
        long open = screen.open(id);
        if (rounds.get(id).state() == RoundState.REVIEW && !undecided.equals(Long.toString(open))) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(screen.show(
                            visitor.language(),
                            id,
                            List.of(Messages.in(visitor.language(), PublicationMessages.class)
                                    .sayUndecided(open))))
                    .build();
        }
        return scheduling.delay().isZero() ? now(id) : answers.to(id, scheduling.schedule(id, caller.actor()));
    }

    /** Does not publish after all. */
    @POST
    @Path("/undo")
    public Response undo(long id) {
        return answers.to(id, scheduling.undo(id, caller.actor()));
    }

    /** Publishes without waiting any longer. */
    @POST
    @Path("/now")
    public Response now(long id) {
        return answers.to(id, publishing.publish(id, caller.actor(), PATIENCE));
    }
}
