package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.ReadingPerson;
import org.ieum.desk.Wishing;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.wish.Wish;

/** Whom somebody would like, and whom they must not meet. */
@Path("/api/v1/wishes/{learner}/{tutor}/{by: learner|tutor}")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Wishes")
class WishesApi {

    @Inject ReadingPerson reading;
    @Inject Wishing wishing;
    @Inject Caller caller;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putWish", summary = "Says what one of two people wishes of the other")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(ref = "WishKind")))
    public WishView put(String learner, String tutor, String by, JsonNode body) {
        String kind = kind(body);
        Person said = learner(learner);
        if (!wishing.say(Side.LEARNER, said.id(), tutor, Coded.parse(Side.class, by), kind, caller.actor())) {
            throw HttpProblem.notFound();
        }
        return new WishView(learner, tutor, by, kind);
    }

    @DELETE
    @Operation(operationId = "deleteWish", summary = "Takes a wish back")
    public void delete(String learner, String tutor, String by) {
        Person other = reading.byRef(Side.TUTOR, tutor).orElseThrow(HttpProblem::notFound);
        wishing.takeBack(Side.LEARNER, learner(learner).id(), other.id(), Coded.parse(Side.class, by), caller.actor());
    }

    private Person learner(String ref) {
        return reading.byRef(Side.LEARNER, ref).orElseThrow(HttpProblem::notFound);
    }

    private static String kind(JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, List.of("kind"), validation);
        String kind = validation.required(answers.one("kind"), text -> {
            if (!Wish.KINDS.contains(text)) {
                throw new Malformed(Fault.NOT_ONE_OF, text, "1, 2, 3, never");
            }
            return text;
        });
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return kind;
    }
}
