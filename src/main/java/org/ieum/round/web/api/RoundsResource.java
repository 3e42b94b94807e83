package org.ieum.round.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ieum.platform.Caller;
import org.ieum.round.ResumingRounds;
import org.ieum.round.Round;
import org.ieum.round.Rounds;
import org.ieum.round.SolvingSettings;
import org.ieum.round.StartingRounds;
import org.ieum.round.UsualWeights;
import org.ieum.round.publication.PublishingRounds;
import org.ieum.round.web.StartForm;

/** Rounds: start, look, stop, cancel, publish. */
@Path("/api/v1/rounds")
@RolesAllowed({"coordinator", "admin"})
class RoundsResource {

    private static final int LATEST = 50;

    private final Rounds rounds;
    private final StartingRounds starting;
    private final ResumingRounds resuming;
    private final PublishingRounds publishing;
    private final Caller caller;
    private final UsualWeights usual;
    private final SolvingSettings patience;

    @Inject
    RoundsResource(
            Rounds rounds,
            StartingRounds starting,
            ResumingRounds resuming,
            PublishingRounds publishing,
            Caller caller,
            UsualWeights usual,
            SolvingSettings patience) {
        this.rounds = rounds;
        this.starting = starting;
        this.resuming = resuming;
        this.publishing = publishing;
        this.caller = caller;
        this.usual = usual;
        this.patience = patience;
    }

    @GET
    public List<RoundView> latest() {
        return rounds.latest(LATEST).stream().map(this::view).toList();
    }

    @POST
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
    public RoundView get(long id) {
        return view(rounds.get(id));
    }

    /** Solves a round under review again, from what was decided about it. */
    @POST
    @Path("/{id}/resumption")
    public RoundView resume(long id, ResumeForm form) {
        return view(resuming.resume(id, ResumeForm.check(form, patience), caller.actor())
                .orThrow());
    }

    @POST
    @Path("/{id}/stop")
    public RoundView stop(long id) {
        starting.stop(id, caller.actor()).orThrow();
        return get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    public RoundView cancel(long id) {
        return view(starting.cancel(id, caller.actor()).orThrow());
    }

    @POST
    @Path("/{id}/publication")
    public RoundView publish(long id) {
        return view(publishing.publish(id, caller.actor()).orThrow());
    }

    private RoundView view(Round round) {
        return RoundView.of(round, rounds.progress(round.id()));
    }
}
