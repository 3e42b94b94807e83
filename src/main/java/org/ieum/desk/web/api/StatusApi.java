package org.ieum.desk.web.api;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.MovingPeople;
import org.ieum.desk.MovingPeople.MoveOutcome;
import org.ieum.desk.ReadingPerson;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Validation;
import org.ieum.screening.ReadingScreening;

/** Moves a person to another standing. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "People")
class StatusApi {

    @Inject ReadingPerson reading;
    @Inject MovingPeople moving;
    @Inject StandingViews views;
    @Inject ReadingScreening screening;
    @Inject LackingSteps lacking;
    @Inject Caller caller;

    @POST
    @Path("/{ref}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "movePerson", summary = "Moves somebody to another standing")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(ref = "Standing")))
    @APIResponse(
            responseCode = "200",
            description = "Where they stand, and what follows for their pairings.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PersonMoved")))
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`not-from-here`: not from where they stand; `approved-by-people`: two people approve;"
                    + " `guardian-needed`: somebody under 14, for whom no guardian has agreed;"
                    + " `steps-missing`: a tutor of whom a step was not seen that is needed.")
    @Parameter(ref = "IfMatch")
    public Response move(String people, String ref, JsonNode body, @Context Request request) {
        Side side = Side.ofPlural(people);
        Person person = reading.byRef(side, ref).orElseThrow(HttpProblem::notFound);
        ETags.requireSeen(request, person);
        StatusForm form = StatusForm.read(body);
        boolean waits = moved(side, person.id(), form) == MoveOutcome.VOUCHED;
        Person now = reading.byRef(side, ref).orElseThrow(HttpProblem::notFound);
        return Response.ok(views.of(now, waits, caller.hasRole("admin")))
                .tag(ETags.of(now))
                .build();
    }

    private MoveOutcome moved(Side side, long id, StatusForm form) {
        MoveOutcome outcome = moving.move(side, id, form.status(), form.until(), form.reason(), caller.actor());
        return switch (outcome) {
            case MOVED, VOUCHED -> outcome;
            // Two people approve, each signed in: a program is neither of them.
            case NEEDS_ANOTHER, NEEDS_A_PERSON -> throw HttpProblem.conflict("approved-by-people");
            case CHANGED_MEANWHILE, NOT_FROM_HERE -> throw HttpProblem.conflict("not-from-here");
            case LACKS_STEPS -> throw lacking.of(screening.lacking(id), StatusForm.STATUS);
            case NEEDS_GUARDIAN -> throw HttpProblem.conflict("guardian-needed");
            case ENDS_BEFORE_IT_BEGINS -> throw tooEarly(form);
        };
    }

    private static HttpProblem tooEarly(StatusForm form) {
        Validation validation = new Validation();
        String until = form.until().map(LocalDate::toString).orElse("");
        validation.refuse(StatusForm.UNTIL, Fault.ENDS_BEFORE_IT_BEGINS, until, "");
        return HttpProblem.invalid(validation.flaws());
    }
}
