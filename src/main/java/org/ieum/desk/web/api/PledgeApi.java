package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.ReadingPerson;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Validation;
import org.ieum.platform.condition.EntityTags;
import org.ieum.pledge.PledgeOutcome;
import org.ieum.pledge.ReadingPledges;
import org.ieum.pledge.SayingOfPledges;
import org.ieum.tutor.Tutor;

/** What a tutor promised, and what they say to its end. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Blocking
@Tag(name = "People")
class PledgeApi {

    @Inject ReadingPerson people;
    @Inject ReadingPledges reading;
    @Inject SayingOfPledges saying;
    @Inject EntityTags tags;
    @Inject Caller caller;

    @GET
    @Path("/{ref}/pledge")
    @Transactional
    @Operation(operationId = "getPledgeOfTutor", summary = "What a tutor promised, and how much of it is done")
    public PledgeView read(String people, String ref) {
        onlyTutors(people);
        return view(this.people.readByRef(Side.TUTOR, ref, caller.actor()).orElseThrow(HttpProblem::notFound));
    }

    @PUT
    @Path("/{ref}/pledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "putPledgeOfTutor", summary = "Writes down what a tutor says to the end of their pledge")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PledgeSaid")))
    @Extension(
            name = ProblemAnswer.CONFLICTS,
            value = "`pledge-not-due`: its end is too far away; `pledge-settled`: somebody else is looked for already.")
    @Parameter(ref = "IfMatch")
    public PledgeView say(String people, String ref, JsonNode body, @Context Request request) {
        onlyTutors(people);
        Person tutor = this.people.byRef(Side.TUTOR, ref).orElseThrow(HttpProblem::notFound);
        tags.requireSeen(request, view(tutor));
        PledgeForm form = PledgeForm.read(body);
        PledgeOutcome outcome = form.stops()
                .map(answer -> saying.stop(tutor.id(), answer, caller.actor()))
                .orElseGet(() -> saying.goOn(tutor.id(), form.until().orElse(null), caller.actor()));
        return switch (outcome) {
            case DONE -> view(this.people.byRef(Side.TUTOR, ref).orElseThrow(HttpProblem::notFound));
            case TOO_EARLY -> throw HttpProblem.conflict("pledge-not-due");
            case SETTLED -> throw HttpProblem.conflict("pledge-settled");
            case NO_LATER_DAY -> throw noLaterDay(form);
        };
    }

    private static HttpProblem noLaterDay(PledgeForm form) {
        Validation validation = new Validation();
        String until = form.until().map(LocalDate::toString).orElse("");
        validation.refuse(new Where.Field("/until"), Fault.ENDS_BEFORE_IT_BEGINS, until, "");
        return HttpProblem.invalid(validation.flaws());
    }

    private PledgeView view(Person person) {
        if (!(person instanceof Tutor tutor)) {
            throw HttpProblem.notFound();
        }
        return PledgeView.of(tutor, reading.year(tutor));
    }

    private static void onlyTutors(String people) {
        if (Side.ofPlural(people) != Side.TUTOR) {
            throw HttpProblem.notFound();
        }
    }
}
