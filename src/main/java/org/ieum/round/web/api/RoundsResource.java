package org.ieum.round.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.platform.Caller;
import org.ieum.platform.ProblemAnswer;
import org.ieum.round.ResumingRounds;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.SolvingSettings;
import org.ieum.round.StartingRounds;
import org.ieum.round.UsualWeights;
import org.ieum.round.publication.PublishingNow;
import org.ieum.round.web.StartForm;

/** Rounds: start, look, stop, cancel, publish. */
@Path("/api/v1/rounds")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Rounds")
class RoundsResource {

    private static final int LATEST = 50;

    /** Below the minute after which proxies give up. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject Rounds rounds;
    @Inject StartingRounds starting;
    @Inject ResumingRounds resuming;
    @Inject PublishingNow publishing;
    @Inject Caller caller;
    @Inject UsualWeights usual;
    @Inject SolvingSettings patience;
    @Inject Clock clock;

    @GET
    @Operation(operationId = "listRounds", summary = "The latest rounds, the newest first")
    public List<RoundView> latest() {
        return rounds.latest(LATEST).stream().map(this::view).toList();
    }

    @POST
    @Operation(operationId = "startRound", summary = "Starts a round; it searches in the background")
    @APIResponse(
            responseCode = "201",
            description = "It searches now.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value =
                    "`round-open`: another round is open. `no-cluster`: there is nobody to solve it; the flaw names the setting.")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(StartForm form) {
        StartForm.RoundAsked ask = StartForm.check(form, usual.now(), patience);
        Round round = starting.start(ask.effectiveOn(), ask.timeLimit(), ask.weights(), caller.actor())
                .orThrow();
        return Response.created(URI.create("/api/v1/rounds/" + round.id()))
                .entity(view(round))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRound", summary = "A round as it stands")
    public RoundView get(long id) {
        return view(rounds.get(id));
    }

    /** Solves a round under review again, from what was decided about it. */
    @POST
    @Path("/{id}/resumption")
    @Operation(
            operationId = "resumeRound",
            summary = "Solves a round under review again, from what was decided about it")
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value =
                    "`round-not-in-review`, `publication-due`, `no-cluster`, or `locks-contradict`: locked proposals break rules.")
    @Consumes(MediaType.APPLICATION_JSON)
    public RoundView resume(long id, ResumeForm form) {
        return view(resuming.resume(id, ResumeForm.check(form, patience), caller.actor())
                .orThrow());
    }

    @POST
    @Path("/{id}/stop")
    @Operation(operationId = "stopRound", summary = "Ends the search; the best plan so far comes under review")
    @Extension(name = ProblemAnswer.CONFLICTS, value = "`round-not-solving`: it does not search.")
    public RoundView stop(long id) {
        starting.stop(id, caller.actor()).orThrow();
        return get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelRound", summary = "Cancels a round that was not published")
    @Extension(name = ProblemAnswer.CONFLICTS, value = "`round-not-open`: it was published or has failed.")
    public RoundView cancel(long id) {
        return view(starting.cancel(id, caller.actor()).orThrow());
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishRound",
            summary = "Offers to both people what was not rejected; repeating it changes nothing")
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`round-not-in-review`, or `plan-out-of-date`: people changed since.")
    @APIResponse(
            responseCode = "200",
            description = "It is published.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It takes longer, and goes on: the round says how far it is, and that it is published.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public Response publish(long id) {
        Round round = publishing.publish(id, caller.actor(), PATIENCE).orThrow();
        return round.state() == RoundState.PUBLISHED
                ? Response.ok(view(round)).build()
                : Response.accepted(view(round))
                        .location(URI.create("/api/v1/rounds/" + id))
                        .build();
    }

    private RoundView view(Round round) {
        return RoundView.of(round, rounds.progress(round.id()), rounds.publishing(round, clock.instant()));
    }
}
