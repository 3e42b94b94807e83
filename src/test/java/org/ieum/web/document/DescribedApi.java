package org.ieum.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The API as its document has it: calls operations by their names, and holds each answer against its schema. */
final class DescribedApi {

    private static final String PLACE = "https://ieum.example.org/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final JsonSchemaFactory schemas;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();

    record Operation(String path, String verb, JsonNode says) {

        /** The body that the document gives as an example. */
        String example() {
            return says.path("requestBody").path("content").findPath("example").toString();
        }
    }

    DescribedApi() throws IOException {
        String text =
                withTheToken().accept("application/json").get("/q/openapi").asString();
        document = JSON.readTree(text);
        schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(PLACE, text))));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.put(
                                verb.getValue().path("operationId").asText(),
                                new Operation(path.getKey(), verb.getKey(), verb.getValue()))));
    }

    Set<String> operations() {
        return operations.keySet();
    }

    Set<String> called() { return called; }

    /** The names of all parameters of an operation. */
    Set<String> parameters(String verb, String path) {
        String plain = path.replaceAll("\\{(\\w+)[^}]*}", "{$1}");
        return operations.values().stream()
                .filter(operation -> operation.verb().equalsIgnoreCase(verb)
                        && operation.path().equals(plain))
                .flatMap(operation ->
                        StreamSupport.stream(operation.says().path("parameters").spliterator(), false))
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.get("$ref").asText().substring(1))
                        : parameter)
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
    }

    /** Every word that some enumeration allows. */
    Set<String> enumerated() {
        return document.findValues("enum").stream()
                .flatMap(words -> StreamSupport.stream(words.spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** Calls an operation with its own example. */
    Response call(String operation, Object... places) {
        return call(operation, withTheToken(), places);
    }

    /** Calls an operation with its own example and with what the request has beside. */
    Response call(String name, RequestSpecification request, Object... places) {
        Operation operation = operations.get(name);
        assertThat(operation).as(name).isNotNull();
        called.add(name);
        operation.says().path("requestBody").path("content").properties().stream()
                .filter(media -> media.getValue().has("example"))
                .forEach(media -> request.contentType(media.getKey())
                        .body(media.getValue().get("example").toString()));
        String verb = operation.verb().toUpperCase(Locale.ROOT);
        String path = operation.path();
        for (Object place : places) {
            path = path.replaceFirst("\\{\\w+}", Matcher.quoteReplacement(place.toString()));
        }
        if (verb.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID());
        }
        Response response = request.request(verb, path);
        check(name, operation, response);
        // A client of these tests sends files but once.
        boolean files = operation.says().path("requestBody").path("content").has("multipart/form-data");
        if (verb.equals("POST") && response.statusCode() < 300 && !files) {
            Response again = request.request(verb, path);
            check(name, operation, again);
            assertThat(again.header("Idempotency-Replayed"))
                    .as(name + ": " + again.asString())
                    .isEqualTo("true");
            assertThat(again.asString()).as(name).isEqualTo(response.asString());
        }
        if (verb.equals("GET")
                && response.statusCode() == 200
                && response.contentType().contains("/json")) {
            Response again =
                    request.header("If-None-Match", response.header("ETag")).get(path);
            check(name, operation, again);
            // What goes on by itself, a mail that is sent, may have made it another one meanwhile.
            assertThat(again.statusCode() == 304 || !again.header("ETag").equals(response.header("ETag")))
                    .as(name)
                    .isTrue();
        }
        return response;
    }

    Operation operation(String name) {
        return operations.get(name);
    }

    /** What an answer has that the document has not, or that is our own mistake; empty if there is nothing. */
    Optional<String> fault(String name, Response response) {
        if (response.statusCode() >= 500) {
            return Optional.of(response.statusCode() + " " + response.asString());
        }
        try {
            check(name, operations.get(name), response);
            return Optional.empty();
        } catch (AssertionError found) {
            return Optional.of(String.valueOf(found.getMessage()));
        }
    }

    private void check(String name, Operation operation, Response response) {
        String code = Integer.toString(response.statusCode());
        String type = response.contentType().replaceAll(" *;.*", "");
        JsonNode said = operation.says().path("responses").path(code);
        String at = "#/paths/" + escaped(operation.path()) + "/" + operation.verb() + "/responses/" + code;
        if (said.has("$ref")) {
            at = said.get("$ref").asText();
            said = document.at(at.substring(1));
        }
        assertThat(said.isMissingNode())
                .as(name + " answers " + code + ": " + response.asString())
                .isFalse();
        if (type.isEmpty()) {
            assertThat(said.has("content")).as(name + " says something").isFalse();
            return;
        }
        assertThat(said.path("content").properties())
                .as(name + " answers " + type)
                .anyMatch(media -> media.getKey().replaceAll(" *;.*", "").equals(type));
        if (code.equals("409")) {
            assertThat(said.path("description").asText())
                    .as(name)
                    .contains("`" + response.<String>path("type").replace("/problems/", "") + "`");
        }
        if (type.endsWith("/json") || type.endsWith("+json")) {
            var errors = schemas.getSchema(SchemaLocation.of(PLACE + at + "/content/" + escaped(type) + "/schema"))
                    .validate(parsed(response));
            assertThat(errors).as(name + ": " + response.asString()).isEmpty();
        }
    }

    private static JsonNode parsed(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + response.asString(), e);
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
