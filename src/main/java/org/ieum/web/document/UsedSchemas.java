package org.ieum.web.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes out what only pages used. */
final class UsedSchemas {

    private static final String REF = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Set<String> used = new HashSet<>();
    private final Deque<Schema> open = new ArrayDeque<>();

    private UsedSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void prune(OpenAPI document) {
        Map<String, Schema> all = new LinkedHashMap<>(document.getComponents().getSchemas());
        UsedSchemas schemas = new UsedSchemas(all);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(UsedSchemas::contents)
                .forEach(schemas::use);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .forEach(parameter -> schemas.add(parameter.getSchema()));
        document.getComponents().getResponses().values().forEach(response -> schemas.use(response.getContent()));
        schemas.follow();
        all.keySet().retainAll(schemas.used);
        document.getComponents().setSchemas(new TreeMap<>(all));
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> sent = operation.getRequestBody() == null
                ? Stream.empty()
                : Stream.of(operation.getRequestBody().getContent());
        return Stream.concat(
                        sent,
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(response -> response.getContent()))
                .filter(Objects::nonNull);
    }

    private void use(Content content) {
        content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::add);
    }

    private void follow() {
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(REF.length());
                if (used.add(name)) {
                    add(all.get(name));
                }
            }
            add(schema.getItems());
            add(schema.getAdditionalPropertiesSchema());
            addAll(
                    schema.getProperties() == null
                            ? null
                            : schema.getProperties().values());
            addAll(schema.getAllOf());
            addAll(schema.getAnyOf());
            addAll(schema.getOneOf());
        }
    }

    private void addAll(Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::add);
        }
    }

    private void add(Schema schema) {
        if (schema != null) {
            open.push(schema);
        }
    }
}
