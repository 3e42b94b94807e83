package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.EnteringPeople;
import org.ieum.desk.ReadingPerson;
import org.ieum.desk.web.api.PersonBodies.NewPerson;
import org.ieum.desk.web.api.PersonBodies.ReadPerson;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.RecognizingPeople;
import org.ieum.person.RecognizingPeople.Alike;
import org.ieum.person.Refs;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Visitor;
import org.ieum.platform.start.BaseUrl;
import org.ieum.screening.ReadingScreening;
import org.ieum.screening.ScreeningStep;
import org.ieum.selfservice.BeingForgotten;

/** One person: read, written down, corrected, erased. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "People")
class PersonApi {

    @Inject ReadingPerson reading;
    @Inject EnteringPeople entering;
    @Inject BeingForgotten forgetting;
    @Inject PersonBodies bodies;
    @Inject RecognizingPeople recognizing;
    @Inject ShownPeople people;
    @Inject ReadingScreening screening;
    @Inject LackingSteps lacking;
    @Inject Visitor visitor;
    @Inject BaseUrl base;
    @Inject Caller caller;

    @GET
    @Path("/{ref}")
    @Operation(operationId = "getPerson", summary = "Somebody, by the organisation's key")
    @APIResponse(
            responseCode = "200",
            description = "As they stand, with their ETag.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Person")))
    public Response read(String people, String ref, @Context Request request) {
        Person person =
                reading.readByRef(Side.ofPlural(people), ref, caller.actor()).orElseThrow(HttpProblem::notFound);
        return ETags.unchanged(request, person).orElseGet(() -> shown(Response.ok(), person));
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putPerson", summary = "Writes somebody down, or replaces all that they answered")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(ref = "PersonAnswers")))
    @APIResponse(
            responseCode = "200",
            description = "Replaced.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Person")))
    @APIResponse(
            responseCode = "201",
            description = "Written down.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PersonWritten")))
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`guardian-needed`: somebody under 14 as approved, for whom no guardian has agreed;"
                    + " `steps-missing`: a tutor as approved, of whom a step was not seen that is needed.")
    public Response put(
            String people,
            String ref,
            JsonNode body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context Request request) {
        Side side = Side.ofPlural(people);
        String key = Refs.plain(ref);
        Optional<Person> known = reading.byRef(side, key);
        if (known.isEmpty()) {
            return create(side, key, body);
        }
        ETags.requireMatch(request, ifMatch, known.get());
        return save(known.get(), bodies.replacing(known.get(), body));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "patchPerson", summary = "Corrects what is named (RFC 7396); what is not named stays")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(ref = "PersonPatch")))
    @APIResponse(
            responseCode = "200",
            description = "Corrected.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Person")))
    public Response patch(
            String people,
            String ref,
            JsonNode patch,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context Request request) {
        Person known = known(Side.ofPlural(people), ref);
        ETags.requireMatch(request, ifMatch, known);
        return save(known, bodies.merging(known, patch));
    }

    /** What erasure means is said where people ask for it themselves. */
    @DELETE
    @Path("/{ref}")
    @RolesAllowed("admin")
    @Operation(operationId = "erasePerson", summary = "Forgets somebody: nothing that they said stays")
    @Parameter(ref = "IfMatch")
    public void erase(String people, String ref, @Context Request request) {
        Person person = known(Side.ofPlural(people), ref);
        ETags.requireSeen(request, person);
        forgetting.forget(new PersonId(person.side(), person.id()), caller.actor());
    }

    private Response create(Side side, String ref, JsonNode body) {
        boolean admin = caller.hasRole("admin");
        NewPerson fresh = bodies.creating(side, ref, body, admin);
        // Nobody comes in so of whom nothing was seen, where something has to be.
        List<ScreeningStep> needed = side == Side.TUTOR && fresh.status().isTaken() ? screening.needed() : List.of();
        if (!needed.isEmpty()) {
            throw lacking.of(needed, StatusForm.STATUS);
        }
        // Whether an address is known is for those alone who may read it.
        List<Alike> alike = recognizing.like(fresh.said().answers()).stream()
                .filter(one -> admin || !one.sameAddress())
                .toList();
        enter(ref, fresh);
        Person made = known(side, ref);
        ObjectNode shown = people.of(made, admin);
        return Response.created(URI.create(base.to("/api/v1/" + side.plural() + "/" + ref)))
                .entity(PersonJson.warned(shown, alike, visitor.language()))
                .tag(ETags.of(made))
                .build();
    }

    private void enter(String ref, NewPerson fresh) {
        ReadPerson said = fresh.said();
        switch (entering.enterAs(ref, said.answers(), fresh.status(), said.guardian(), caller.actor())) {
            case ENTERED -> {}
            // Another caller was faster: there is a state that this one has not seen.
            case KEY_TAKEN -> throw HttpProblem.http(412);
            case NEEDS_GUARDIAN -> throw HttpProblem.conflict("guardian-needed");
        }
    }

    private Response save(Person known, ReadPerson said) {
        if (!entering.save(known.id(), known.version(), said.answers(), said.guardian(), caller.actor())) {
            throw HttpProblem.http(412);
        }
        return shown(Response.ok(), known(known.side(), known.ref()));
    }

    private Person known(Side side, String ref) {
        return reading.byRef(side, ref).orElseThrow(HttpProblem::notFound);
    }

    private Response shown(ResponseBuilder answer, Person person) {
        return answer.entity(people.of(person, caller.hasRole("admin")))
                .tag(ETags.of(person))
                .build();
    }
}
