package org.ieum.round.web.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.platform.request.Stopping;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;

/** Tells how a solve goes on, as server-sent events; read from the database, so from whichever replica. */
@Path("/api/v1/rounds/{id}/events")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Rounds")
class RoundEventsResource {

    private static final Duration BEAT = Duration.ofSeconds(1);

    @Inject Rounds rounds;
    @Inject Stopping stopping;

    /** How far it is; {@code elapsed} in ISO 8601. */
    record ProgressView(Duration elapsed, int served, int servedAtMost, long weight, long weightAtMost) {}

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "watchRound", summary = "How a search goes on, as server-sent events: progress, then done")
    @APIResponse(
            responseCode = "200",
            description =
                    "`progress` every second, then `done` with the round. One that ends before was with a replica that stops:"
                            + " ask again.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> events(long id, @Context Sse sse) {
        // Told before the stream begins that there is nothing to tell of.
        rounds.get(id);
        return Multi.createFrom()
                .ticks()
                .every(BEAT)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> event(id, sse))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .select()
                .first(new UntilDone(stopping::hasBegun));
    }

    private OutboundSseEvent event(long id, Sse sse) {
        Rounds.Moment standing = rounds.moment(id);
        Round round = standing.round();
        boolean solving = round.state() == RoundState.SOLVING;
        return sse.newEventBuilder()
                .name(solving ? "progress" : UntilDone.DONE)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(solving ? view(standing) : RoundView.of(round, standing.progress(), Optional.empty()))
                .build();
    }

    private static ProgressView view(Rounds.Moment standing) {
        var progress = standing.progress();
        return new ProgressView(
                progress.elapsed(),
                progress.served(),
                progress.servedAtMost(),
                progress.weight(),
                progress.weightAtMost());
    }
}
