package org.ieum.web.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a client of an earlier document can no longer rely on. What is sent may be asked for more loosely, never more
 * strictly; what is answered may say more, never less.
 */
final class BreakingChanges {

    private static final int DEEPEST = 12;
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode before;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    static List<String> between(JsonNode before, JsonNode now) {
        BreakingChanges changes = new BreakingChanges(before, now);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb -> changes.operation(
                                verb.getKey() + " " + path.getKey(),
                                verb.getValue(),
                                now.path("paths").path(path.getKey()).path(verb.getKey()))));
        return changes.found;
    }

    private void operation(String name, JsonNode old, JsonNode fresh) {
        if (fresh.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        if (!old.path("operationId").equals(fresh.path("operationId"))) {
            found.add(name + " has another operationId");
        }
        Map<String, JsonNode> was = parameters(old, before);
        Map<String, JsonNode> is = parameters(fresh, now);
        was.forEach((key, parameter) -> {
            if (!is.containsKey(key)) {
                found.add(name + " has no parameter " + key);
            } else {
                sent(name + " " + key, parameter.path("schema"), is.get(key).path("schema"), 0);
            }
        });
        is.forEach((key, parameter) -> {
            boolean neededBefore =
                    was.containsKey(key) && was.get(key).path("required").asBoolean();
            if (parameter.path("required").asBoolean() && !neededBefore) {
                found.add(name + " needs the parameter " + key);
            }
        });
        bodies(name, old, fresh);
        answers(name, old.path("responses"), fresh.path("responses"));
    }

    private void bodies(String name, JsonNode old, JsonNode fresh) {
        JsonNode was = old.path("requestBody");
        JsonNode is = fresh.path("requestBody");
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            found.add(name + " needs a body");
        }
        was.path("content").properties().forEach(media -> {
            JsonNode same = is.path("content").path(media.getKey());
            if (same.isMissingNode()) {
                found.add(name + " takes no " + media.getKey());
            } else {
                sent(name + " body", media.getValue().path("schema"), same.path("schema"), 0);
            }
        });
    }

    private void answers(String name, JsonNode old, JsonNode fresh) {
        old.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> {
                    JsonNode was = resolved(answer.getValue(), before);
                    JsonNode is = resolved(fresh.path(answer.getKey()), now);
                    if (is.isMissingNode()) {
                        found.add(name + " does not answer " + answer.getKey());
                        return;
                    }
                    was.path("content").properties().forEach(media -> {
                        JsonNode same = is.path("content").path(media.getKey());
                        if (same.isMissingNode()) {
                            found.add(name + " answers no " + media.getKey());
                        } else {
                            answered(name + " answer", media.getValue().path("schema"), same.path("schema"), 0);
                        }
                    });
                });
    }

    private void sent(String at, JsonNode oldSchema, JsonNode freshSchema, int depth) {
        JsonNode was = resolved(oldSchema, before);
        JsonNode is = resolved(freshSchema, now);
        if (depth > DEEPEST || is.isMissingNode() || was.isMissingNode()) {
            return;
        }
        narrower(at, "takes", words(was, "enum"), words(is, "enum"));
        narrower(at, "takes", types(was), types(is));
        words(is, "required").stream()
                .filter(field -> !words(was, "required").contains(field))
                .forEach(field -> found.add(at + " needs " + field));
        was.path("properties").properties().forEach(field -> {
            JsonNode same = is.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                found.add(at + " takes no " + field.getKey());
            } else {
                sent(at + "/" + field.getKey(), field.getValue(), same, depth + 1);
            }
        });
        for (String bound : List.of("maximum", "maxLength", "maxItems")) {
            if (is.has(bound)
                    && (!was.has(bound)
                            || is.get(bound).asDouble() < was.get(bound).asDouble())) {
                found.add(at + " has a smaller " + bound);
            }
        }
        for (String bound : List.of("minimum", "minLength", "minItems")) {
            if (is.has(bound)
                    && (!was.has(bound)
                            || is.get(bound).asDouble() > was.get(bound).asDouble())) {
                found.add(at + " has a larger " + bound);
            }
        }
        if (was.has("items")) {
            sent(at + "[]", was.path("items"), is.path("items"), depth + 1);
        }
    }

    private void answered(String at, JsonNode oldSchema, JsonNode freshSchema, int depth) {
        JsonNode was = resolved(oldSchema, before);
        JsonNode is = resolved(freshSchema, now);
        if (depth > DEEPEST || was.isMissingNode()) {
            return;
        }
        narrower(at, "may answer", types(is), types(was));
        narrower(at, "may answer", words(is, "enum"), words(was, "enum"));
        words(was, "required").stream()
                .filter(field -> !words(is, "required").contains(field))
                .forEach(field -> found.add(at + " may have no " + field));
        was.path("properties").properties().forEach(field -> {
            JsonNode same = is.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                found.add(at + " has no " + field.getKey());
            } else {
                answered(at + "/" + field.getKey(), field.getValue(), same, depth + 1);
            }
        });
        if (was.has("items")) {
            answered(at + "[]", was.path("items"), is.path("items"), depth + 1);
        }
    }

    /** None at all stands for whatever there is. */
    private void narrower(String at, String what, Set<String> wide, Set<String> narrow) {
        if (narrow.isEmpty()) {
            return;
        }
        if (wide.isEmpty()) {
            found.add(at + " " + what + " only " + narrow);
            return;
        }
        Set<String> lost = new TreeSet<>(wide);
        lost.removeAll(narrow);
        if (!lost.isEmpty()) {
            found.add(at + " no longer agrees about " + lost);
        }
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isTextual() ? Set.of(type.asText()) : words(schema, "type");
    }

    private static Set<String> words(JsonNode schema, String key) {
        Set<String> words = new HashSet<>();
        schema.path(key).forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Map<String, JsonNode> parameters(JsonNode operation, JsonNode document) {
        Map<String, JsonNode> all = new TreeMap<>();
        operation.path("parameters").forEach(parameter -> {
            JsonNode real = resolved(parameter, document);
            all.put(real.path("in").asText() + " " + real.path("name").asText(), real);
        });
        return all;
    }

    private static JsonNode resolved(JsonNode node, JsonNode document) {
        return Stream.iterate(node, one -> document.at(one.get("$ref").asText().substring(1)))
                .filter(one -> !one.has("$ref"))
                .findFirst()
                .orElseThrow();
    }
}
