package org.ieum.tutor.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ieum.catalogue.Catalogue;
import org.ieum.person.Known;
import org.ieum.person.TakingIn;
import org.ieum.person.web.JsonAnswers;
import org.ieum.person.web.SignUpAccepted;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.tutor.ReadingTutors;
import org.ieum.tutor.SigningUp;
import org.ieum.tutor.TutorFacts;

/** Sign-up of a tutor by another program, a form on another site, say. */
@Path("/api/v1/tutors")
class TutorsResource {

    private final SigningUp signingUp;
    private final Catalogue catalogue;

    TutorsResource(SigningUp signingUp, Catalogue catalogue) {
        this.signingUp = signingUp;
        this.catalogue = catalogue;
    }

    @POST
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Signs a tutor up",
            description = "The answer is the same whether or not the address is known. A mail asks to confirm it.")
    public Response signUp(JsonNode body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, ReadingTutors.COLUMNS, validation);
        TutorFacts facts = ReadingTutors.read(answers, Known.of(catalogue), validation);
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        signingUp.signUp(facts, TakingIn.PUBLIC, idempotencyKey);
        return Response.accepted(SignUpAccepted.BODY).build();
    }
}
