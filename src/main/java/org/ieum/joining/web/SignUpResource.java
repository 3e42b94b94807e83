package org.ieum.joining.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.joining.SignUpRateLimit;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Side;
import org.ieum.person.Known;
import org.ieum.person.People;
import org.ieum.person.Persons;
import org.ieum.person.SelfDescription;
import org.ieum.person.TakingIn;
import org.ieum.person.web.JsonAnswers;
import org.ieum.person.web.SignUpAccepted;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.privacy.PublishingNotices;

/** Sign-up by another program, a form on another site, say. */
@Path("/api/v1/{people: learners|tutors}")
@Tag(name = "Sign-up")
class SignUpResource {

    private static final String CONSENT = "consent";

    private static final String DESCRIPTION =
            "The answer is the same whether or not the address is known. A mail asks to confirm it.";

    @Inject TakingIn takingIn;
    @Inject Persons persons;
    @Inject Catalogue catalogue;
    @Inject Clock clock;
    @Inject SignUpRateLimit limit;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject PublishingNotices notices;

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signUpPerson", summary = "Signs somebody up", description = DESCRIPTION)
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(ref = "PersonSignUp")))
    @APIResponse(
            responseCode = "202",
            description = "The same for everybody.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignUpAccepted.class)))
    public Response signUp(String people, JsonNode body) {
        return signUp(Side.ofPlural(people), body);
    }

    private Response signUp(Side side, JsonNode body) {
        Validation validation = new Validation();
        People<?> people = persons.of(side);
        List<String> columns = Stream.of(people.columns(), people.besides(), List.of(CONSENT))
                .flatMap(List::stream)
                .toList();
        JsonAnswers answers = JsonAnswers.of(body, columns, validation);
        Integer consent = validation.optional(answers.one(CONSENT), this::version);
        return people.readSignUp(answers, Known.of(catalogue), validation, LocalDate.now(clock))
                .fold(said -> take(said.agreeing(Optional.ofNullable(consent))), flaws -> {
                    throw HttpProblem.invalid(flaws);
                });
    }

    /** One that is or was in force; who agreed to an earlier one is asked again when they confirm. */
    private int version(String text) {
        return Stream.of(text)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(version -> notices.find(version).isPresent())
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        Fault.NOT_ONE_OF,
                        text,
                        Integer.toString(notices.current().version())));
    }

    private Response take(SelfDescription<?> said) {
        // As on the pages: colleagues always may.
        if (caller.hasRole("coordinator")) {
            takingIn.take(said, Audit.PUBLIC);
        } else if (!limit.takes(said, visitor.address())) {
            return tooMany();
        }
        return Response.accepted(SignUpAccepted.BODY).build();
    }

    private Response tooMany() {
        long seconds = Duration.between(clock.instant(), limit.next()).toSeconds() + 1;
        return Response.fromResponse(ProblemAnswer.of(HttpProblem.http(429), visitor.language()))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
