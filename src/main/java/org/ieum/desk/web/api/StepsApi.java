package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.ReadingPerson;
import org.ieum.kernel.Fault;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.ReadingPeople;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.screening.ReadingScreening;
import org.ieum.screening.SeeingSteps;
import org.ieum.screening.SeeingSteps.Sight;
import org.ieum.screening.SeenStep;
import org.ieum.screening.StepStanding;
import org.ieum.screening.StepState;

/** The steps to become a tutor, as they were seen of one. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Blocking
@Tag(name = "People")
class StepsApi {

    private static final List<String> COLUMNS = List.of("seen_on", "until");

    @Inject ReadingPerson reading;
    @Inject ReadingScreening screening;
    @Inject SeeingSteps seeing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** All steps in use, and those that were seen before they went out of use. */
    record StepsView(String tutor, List<StepView> items) {}

    /**
     * A step.
     *
     * @param seenBy who saw it, as the trail names them; null if nobody did
     * @param until the last day on which it counts; null for ever, and if nobody saw it
     */
    record StepView(
            String step,
            String name,
            boolean needed,

            @Schema(implementation = StepState.class) String state,

            @Schema(nullable = true) LocalDate seenOn,
            @Schema(nullable = true) String seenBy,
            @Schema(nullable = true) LocalDate until) {}

    @GET
    @Path("/{ref}/steps")
    @Operation(operationId = "listStepsOfTutor", summary = "What was seen of a tutor, and what is missing")
    @APIResponse(
            responseCode = "200",
            description = "Their steps, with the ETag of the tutor. Learners have none: 404.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StepsView.class)))
    public Response of(String people, String ref, @Context Request request) {
        onlyTutors(people);
        Person tutor = reading.readByRef(Side.TUTOR, ref, caller.actor()).orElseThrow(HttpProblem::notFound);
        return ETags.unchanged(request, tutor).orElseGet(() -> shown(tutor));
    }

    @PUT
    @Path("/{ref}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "putStepOfTutor",
            summary = "Says that a step was seen of a tutor, for the first time or anew")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "StepSeen")))
    @APIResponse(
            responseCode = "200",
            description = "Their steps as they are now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StepsView.class)))
    public Response put(
            String people,
            String ref,
            String step,
            JsonNode body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context Request request) {
        Person tutor = asSeen(people, ref, ifMatch, request);
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, COLUMNS, validation);
        LocalDate seenOn = validation.required(answers.one("seen_on"), ReadingPeople::date);
        LocalDate until = validation.optional(answers.one("until"), ReadingPeople::date);
        if (validation.isSound()) {
            Sight sight = seeing.see(tutor.id(), step, seenOn, Optional.ofNullable(until), caller.actor());
            refuse(sight, seenOn, until, validation);
        }
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return shown(reading.byRef(Side.TUTOR, ref).orElseThrow(HttpProblem::notFound));
    }

    @DELETE
    @Path("/{ref}/steps/{step}")
    @Transactional
    @Operation(operationId = "deleteStepOfTutor", summary = "Takes back that a step was seen of a tutor")
    public void delete(
            String people,
            String ref,
            String step,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context Request request) {
        seeing.takeBack(asSeen(people, ref, ifMatch, request).id(), step, caller.actor());
    }

    private Person asSeen(String people, String ref, String ifMatch, Request request) {
        onlyTutors(people);
        Person tutor = reading.byRef(Side.TUTOR, ref).orElseThrow(HttpProblem::notFound);
        ETags.requireMatch(request, ifMatch, tutor);
        return tutor;
    }

    private static void refuse(Sight sight, LocalDate seenOn, LocalDate until, Validation validation) {
        switch (sight) {
            case WRITTEN -> {}
            case SEEN_AHEAD -> validation.refuse(new Where.Field("/seenOn"), Fault.SEEN_AHEAD, seenOn.toString(), "");
            case ENDS_BEFORE ->
                validation.refuse(
                        new Where.Field("/until"), Fault.ENDS_BEFORE_IT_BEGINS, until.toString(), seenOn.toString());
        }
    }

    private Response shown(Person tutor) {
        PageLanguage language = visitor.language();
        return Response.ok(new StepsView(
                        tutor.ref(),
                        screening.of(tutor.id()).stream()
                                .map(one -> view(one, language))
                                .toList()))
                .tag(ETags.of(tutor))
                .build();
    }

    private static StepView view(StepStanding one, PageLanguage language) {
        return new StepView(
                one.step().code(),
                one.step().name(language),
                one.step().needed(),
                one.state().code(),
                one.seen().map(SeenStep::seenOn).orElse(null),
                one.seen().map(SeenStep::seenBy).orElse(null),
                one.seen().flatMap(SeenStep::until).orElse(null));
    }

    private static void onlyTutors(String people) {
        if (Side.ofPlural(people) != Side.TUTOR) {
            throw HttpProblem.notFound();
        }
    }
}
