package org.ieum.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clients that were written for the last release go on working. With a release its document is copied to {@code
 * src/test/resources/openapi-released.yaml}; a change that cannot be otherwise is one of the next major version.
 */
class BreakingChangesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String SMALL = """
            paths:
              /things:
                post:
                  operationId: addThing
                  parameters:
                  - {name: kind, in: query, schema: {type: string, enum: [a, b]}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Thing"}}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
            components:
              schemas:
                Thing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 9}
                    size: {type: [integer, "null"], minimum: 1}
                    parts: {type: array, items: {type: object, properties: {id: {type: integer}}}}
            """;

    @Test
    void nothingThatTheLastReleasePromisedIsTakenBack() throws IOException {
        JsonNode released = YAML.readTree(Files.readString(Path.of("src/test/resources/openapi-released.yaml")));
        JsonNode now = YAML.readTree(Files.readString(Path.of("docs/openapi.yaml")));
        assertThat(released.path("paths").size()).isGreaterThan(20);
        assertThat(BreakingChanges.between(released, now)).isEmpty();
    }

    @Test
    void whatIsTheSameOrMoreIsNoBreak() throws IOException {
        assertThat(changes("", "")).isEmpty();
        assertThat(changes("parts: {", "more: {type: string}\n        parts: {"))
                .isEmpty();
        assertThat(changes("- {name: kind", "- {name: other, in: query}\n      - {name: kind"))
                .isEmpty();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                arguments("/things:", "/objects:"),
                arguments("post:", "put:"),
                arguments("addThing", "makeThing"),
                arguments("name: kind", "name: sort"),
                arguments("enum: [a, b]", "enum: [a]"),
                arguments("in: query,", "in: query, required: true,"),
                arguments("requestBody:", "requestBody:\n        required: true"),
                arguments(
                        "application/json: {schema: {$ref: \"#/components/schemas/Thing\"}}\n      responses",
                        "text/plain: {}\n      responses"),
                arguments("\"200\"", "\"201\""),
                arguments("required: [name]", "required: [name, size]"),
                arguments("required: [name]", "required: []"),
                arguments("maxLength: 9", "maxLength: 8"),
                arguments("minimum: 1", "minimum: 2"),
                arguments("[integer, \"null\"]", "integer"),
                arguments("id: {type: integer}", "id: {type: string}"),
                arguments("parts:", "pieces:"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void whatIsLessIsFound(String old, String fresh) throws IOException {
        assertThat(changes(old, fresh)).isNotEmpty();
    }

    private static Iterable<String> changes(String old, String fresh) throws IOException {
        assertThat(SMALL).contains(old);
        return BreakingChanges.between(YAML.readTree(SMALL), YAML.readTree(SMALL.replace(old, fresh)));
    }
}
