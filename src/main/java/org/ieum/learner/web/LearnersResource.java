package org.ieum.learner.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ieum.catalogue.Catalogue;
import org.ieum.learner.Confided;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.ReadingLearners;
import org.ieum.learner.SigningUp;
import org.ieum.person.Known;
import org.ieum.person.TakingIn;
import org.ieum.person.web.JsonAnswers;
import org.ieum.person.web.SignUpAccepted;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** Sign-up of a learner by another program, a form on another site, say. */
@Path("/api/v1/learners")
class LearnersResource {

    private final SigningUp signingUp;
    private final Catalogue catalogue;
    private final Clock clock;

    LearnersResource(SigningUp signingUp, Catalogue catalogue, Clock clock) {
        this.signingUp = signingUp;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @POST
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Signs a learner up",
            description = "The answer is the same whether or not the address is known. A mail asks to confirm it.")
    public Response signUp(JsonNode body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, ReadingLearners.COLUMNS, validation);
        LearnerFacts facts = ReadingLearners.readSignUp(answers, Known.of(catalogue), validation, LocalDate.now(clock));
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        signingUp.signUp(facts, Confided.NOTHING, TakingIn.PUBLIC, idempotencyKey);
        return Response.accepted(SignUpAccepted.BODY).build();
    }
}
