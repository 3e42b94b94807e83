package org.ieum.desk.web.pairing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.web.api.PairingViews;
import org.ieum.desk.web.pairing.PairingForms.Ending;
import org.ieum.desk.web.pairing.PairingForms.NewTimes;
import org.ieum.fit.ChangingTimes;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.condition.EntityTags;

/** Ends running pairings and gives them other times; the people are told as when a coordinator does it. */
// At the path of the list: a class with a longer one would hide its other verbs, or have its own hidden.
@Path("/api/v1/pairings")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Pairings")
class ChangingPairingsApi {

    @Inject Pairings pairings;
    @Inject EndingLessons ending;
    @Inject ChangingTimes changing;
    @Inject PairingViews views;
    @Inject EntityTags tags;
    @Inject Caller caller;

    @POST
    @Path("/{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "endPairing", summary = "Ends a running pairing; both people are told")
    @RequestBodySchema(EndingBody.class)
    @Extension(name = ProblemAnswer.CONFLICTS, value = "`not-running`: it does not run.")
    @Parameter(ref = "IfMatch")
    public ChangedPairingView end(long id, JsonNode body, @Context Request request) {
        Pairing pairing = pairings.lock(id);
        tags.requireSeen(request, views.of(pairing));
        Ending form = PairingForms.ending(body, ending.earliest(), ending.latest());
        if (pairing.state() != PairingState.RUNNING) {
            throw HttpProblem.conflict("not-running");
        }
        ending.end(pairing, form.on(), form.by(), form.reason(), caller.actor());
        return ChangedPairingView.of(pairing);
    }

    @POST
    @Path("/{id}/times")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "changePairingTimes",
            summary = "Gives a running pairing other times from a day on; both people are told")
    @RequestBodySchema(TimesBody.class)
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`not-running`: it does not run; `times-taken`: somebody is not free.")
    @Parameter(ref = "IfMatch")
    public ChangedPairingView times(long id, JsonNode body, @Context Request request) {
        tags.requireSeen(request, views.of(pairings.lock(id)));
        NewTimes form = PairingForms.times(body, changing.earliest());
        return ChangedPairingView.of(changing.change(id, form.from(), form.times(), form.meeting(), caller.actor())
                .orThrow());
    }
}
