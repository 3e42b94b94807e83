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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.round.NotingReads;
import org.ieum.round.ResumingRounds;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.StartingRounds;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The coordinators' pages about rounds: start one, watch it, review, publish. */
@Path("/rounds")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RoundPages {

    private static final int LATEST = 50;

    private final Rounds rounds;
    private final StartingRounds starting;
    private final ResumingRounds resuming;
    private final RoundScreens screens;
    private final NotingReads reads;
    private final Visitor visitor;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RoundPages(
            Rounds rounds,
            StartingRounds starting,
            ResumingRounds resuming,
            RoundScreens screens,
            NotingReads reads,
            Visitor visitor,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.starting = starting;
        this.resuming = resuming;
        this.screens = screens;
        this.reads = reads;
        this.visitor = visitor;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return list(new StartForm(nextMonday().toString(), "PT5M", WeightsForm.of(screens.usualWeights())), List.of());
    }

    @POST
    public Response start(MultivaluedMap<String, String> fields) {
        StartForm form = StartForm.of(fields);
        try {
            StartForm.Ask ask = StartForm.check(form, screens.usualWeights());
            return to(starting.start(ask.effectiveOn(), ask.timeLimit(), ask.weights(), caller.actor())
                    .id());
        } catch (HttpProblem problem) {
            return Response.status(problem.status())
                    .entity(list(form, words().fixes(problem, nextMonday())))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(long id, @RestQuery @DefaultValue("proposals") String part, @Context UriInfo uri) {
        Round round = rounds.get(id);
        boolean unmatched = part.equals("unmatched");
        if (unmatched) {
            reads.unmatched(id, caller.actor());
        } else if (round.state() != RoundState.SOLVING) {
            reads.proposals(id, caller.actor());
        }
        return screens.show(words(), round, ReviewQuery.of(uri.getQueryParameters()), unmatched, List.of());
    }

    @GET
    @Path("/{id}/proposals.csv")
    @Produces(PlanFiles.TYPE)
    public String proposals(long id) {
        rounds.get(id);
        reads.proposals(id, caller.actor());
        return PlanFiles.proposals(id, rounds.lines(id));
    }

    @GET
    @Path("/{id}/unmatched.csv")
    @Produces(PlanFiles.TYPE)
    public String unmatched(long id) {
        rounds.get(id);
        reads.unmatched(id, caller.actor());
        return PlanFiles.unmatched(id, rounds.waiting(id), screens.facts(words()));
    }

    @POST
    @Path("/{id}/resumption")
    public Response resume(long id, @RestForm String timeLimit) {
        return acting(id, () -> resuming.resume(id, ResumeForm.check(new ResumeForm(timeLimit)), caller.actor()));
    }

    @POST
    @Path("/{id}/stop")
    public Response stop(long id) {
        return acting(id, () -> starting.stop(id, caller.actor()));
    }

    @POST
    @Path("/{id}/cancellation")
    public Response cancel(long id) {
        return acting(id, () -> starting.cancel(id, caller.actor()));
    }

    private Response acting(long id, Runnable action) {
        try {
            action.run();
            return to(id);
        } catch (HttpProblem problem) {
            return refused(id, problem);
        }
    }

    private Response refused(long id, HttpProblem problem) {
        if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
            throw problem;
        }
        return Response.status(problem.status())
                .entity(screens.show(
                        words(), rounds.get(id), ReviewQuery.FIRST, false, words().errors(problem, nextMonday())))
                .build();
    }

    private TemplateInstance list(StartForm form, List<RoundVoice.Fix> fixes) {
        return screens.list(words(), rounds.latest(LATEST), form, fixes);
    }

    private RoundVoice words() {
        return RoundVoice.in(visitor.language());
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/rounds/" + id)).build();
    }

    private LocalDate nextMonday() {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
