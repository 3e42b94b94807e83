package org.ieum.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.ieum.platform.ProblemAnswer;

/** The failures that a route can answer with, each as RFC 9457 has it. */
final class ProblemResponses {

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.of(
            "400", "This cannot be read.",
            "401", "No valid token.",
            "403", "Not with this token's role.",
            "404", "There is no such thing.",
            "412", "It is not in the state that `If-Match` names: read again.",
            "413", "The body is too large.",
            "415", "This route takes another kind of content.",
            "422", "What was sent has faults, each with its place; nothing was changed.",
            "428", "The header `If-Match` is needed.",
            "500", "Our mistake."));

    private static final String CONFLICT = "409";

    ProblemResponses(Components components) {
        components.addSchema("Problem", problem());
        MEANINGS.forEach((code, meaning) -> components.addResponse(name(code), response(meaning)));
        components.addResponse(
                name("429"),
                later("Too many from one place, or more people read than a role may: `Retry-After` says when to come"
                        + " again."));
        components.addResponse(name("503"), later("Not at the moment: `Retry-After` says when to come again."));
    }

    void addTo(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean open =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        boolean sent = operation.getRequestBody() != null;
        add(responses, List.of("429"));
        add(responses, open ? List.of() : List.of("401", "403"));
        add(responses, path.contains("{") ? List.of("404") : List.of());
        add(responses, sent ? List.of("400", "413", "415", "422") : List.of());
        add(responses, has(operation, Parameter.In.QUERY, ".*") ? List.of("422") : List.of());
        add(responses, has(operation, Parameter.In.HEADER, "If-Match") ? List.of("412", "428") : List.of());
        add(responses, Conditions.areHonoured(method, operation) ? List.of("412") : List.of());
        add(responses, List.of("500", "503"));
        if (method != PathItem.HttpMethod.GET) {
            responses.addAPIResponse(CONFLICT, conflicts(method, operation));
        }
    }

    /** What the route says by itself, with what can happen to every change. */
    private static APIResponse conflicts(PathItem.HttpMethod method, Operation operation) {
        List<String> all = new ArrayList<>();
        if (operation.hasExtension(ProblemAnswer.CONFLICTS)) {
            all.add(operation.getExtension(ProblemAnswer.CONFLICTS).toString());
            operation.removeExtension(ProblemAnswer.CONFLICTS);
            // It was copied to all that stands beside it.
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> response.removeExtension(ProblemAnswer.CONFLICTS));
        }
        if (method == PathItem.HttpMethod.POST) {
            all.add("`request-unfinished`: the same request, by its key, is still being done.");
        }
        all.add("`conflict`: somebody changed the same at this moment.");
        return response(String.join(" ", all));
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == in
                                && parameter.getName() != null
                                && parameter.getName().matches(name));
    }

    private static void add(APIResponses responses, List<String> codes) {
        codes.forEach(code -> responses.addAPIResponse(
                code, OASFactory.createAPIResponse().ref("#/components/responses/" + name(code))));
    }

    private static String name(String code) {
        return "Problem" + code;
    }

    private static APIResponse response(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static APIResponse later(String meaning) {
        return response(meaning)
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader().description("In seconds.").schema(whole("In seconds.")));
    }

    private static Schema problem() {
        Schema entry = object().addProperty("pointer", text("JSON pointer (RFC 6901) of a field."))
                .addProperty("file", text("Of a faulty cell."))
                .addProperty("line", whole("Of a faulty cell, from 1 with the header."))
                .addProperty("column", text("Of a faulty cell."))
                .addProperty("reason", text("In the language asked for."));
        entry.addRequired("reason");
        Schema entries = OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry);
        return object().addProperty(
                        "type", text("Stable for each kind of failure, `/problems/invalid`, a page that tells of it."))
                .addProperty("title", text("In the language asked for."))
                .addProperty("status", whole("As the answer's."))
                .addProperty("errors", entries.description("Each field or cell at fault, the first thousand."))
                .addProperty("errorCount", whole("How many there are."))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema whole(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }
}
