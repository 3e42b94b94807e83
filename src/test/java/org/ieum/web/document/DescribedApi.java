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
import java.util.Set;

/** The API as its document has it: calls operations by their names, and holds each answer against its schema. */
final class DescribedApi {

    private static final String PLACE = "https://ieum.example.org/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final JsonSchemaFactory schemas;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();

    private record Operation(String path, String verb, JsonNode says) {}

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

    Set<String> called() {
        return called;
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
        Response response = request.request(operation.verb().toUpperCase(Locale.ROOT), operation.path(), places);
        check(name, operation, response);
        return response;
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
        if (type.endsWith("json")) {
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
