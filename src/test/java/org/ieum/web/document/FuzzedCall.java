package org.ieum.web.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A call of an operation with something in every place, often what belongs there.
 *
 * @param known whether it is of somebody who may
 * @param body empty for none
 */
record FuzzedCall(boolean known, String path, Map<String, String> headers, String type, String body) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "1e9",
            "null",
            "true",
            "L1 ",
            "l1",
            "../..",
            "a/b",
            "%",
            "%00",
            "\u0000",
            "\ud83d",
            "ＬＯＮＧ",
            "{}",
            "[]",
            "'; drop table learner; --",
            "x".repeat(300),
            "2026-02-30",
            "2026-11-30",
            "PT0S",
            "P1Y",
            "🙂",
            "\n",
            "?",
            "#",
            "&",
            "=",
            "+");

    /**
     * What is often asked for.
     *
     * @param byKind the keys of learners and tutors, and the ids of what there is of other kinds, each by its place in a path
     */
    record Keys(Map<String, List<String>> byKind) {

        List<String> all() {
            return byKind.values().stream().flatMap(List::stream).toList();
        }

        /** For a place in a path, {@code /{id}}, behind the name of a kind. */
        List<String> of(String step, String kind) {
            return switch (step) {
                case "/{by}" -> List.of("learner", "tutor");
                case "/{learner}" -> byKind.get("learners");
                case "/{tutor}" -> byKind.get("tutors");
                default -> byKind.getOrDefault(kind, all());
            };
        }
    }

    static FuzzedCall of(DescribedApi.Operation operation, Keys keys, Random chance) {
        String type = operation.says().path("requestBody").path("content").properties().stream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        JsonNode example =
                operation.says().path("requestBody").path("content").path(type).path("example");
        return new FuzzedCall(
                chance.nextInt(20) > 0,
                path(operation, keys, chance),
                headers(chance),
                chance.nextInt(25) == 0 ? "text/plain" : type,
                type.isEmpty() ? "" : body(example, keys, chance));
    }

    private static String path(DescribedApi.Operation operation, Keys keys, Random chance) {
        StringBuilder path = new StringBuilder();
        String kind = "";
        for (String step : operation.path().split("(?=/)", -1)) {
            path.append(step.startsWith("/{") ? "/" + encoded(place(step, kind, keys, chance)) : step);
            kind = step.startsWith("/{") ? kind : step.substring(Math.min(1, step.length()));
        }
        String separator = "?";
        for (JsonNode parameter : operation.says().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && chance.nextInt(3) > 0) {
                path.append(separator)
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(encoded(value(parameter.path("schema"), keys, chance)));
                separator = "&";
            }
        }
        return path.toString();
    }

    private static String place(String step, String kind, Keys keys, Random chance) {
        String word = one(keys.of(step, kind), chance);
        String odd = one(ODD, chance);
        // Nothing, or a step up, is another path.
        return chance.nextInt(4) > 0 || odd.isEmpty() || odd.contains("..") ? word : odd;
    }

    private static String value(JsonNode schema, Keys keys, Random chance) {
        if (chance.nextInt(3) == 0) {
            return one(ODD, chance);
        }
        return schema.path("type").asText().equals("integer") ? "" + chance.nextInt(300) : one(keys.all(), chance);
    }

    private static Map<String, String> headers(Random chance) {
        Map<String, String> headers = new HashMap<>();
        sometimes(
                chance,
                () -> headers.put(
                        "If-Match", one(List.of("\"0\"", "\"1\"", "*", "W/\"0\"", "nonsense", "\""), chance)));
        sometimes(chance, () -> headers.put("If-None-Match", one(List.of("\"0\"", "*", "nonsense", ","), chance)));
        sometimes(chance, () -> headers.put("Idempotency-Key", one(List.of("a", "b", " ", "x".repeat(300)), chance)));
        sometimes(chance, () -> headers.put("Accept-Language", one(List.of("ko", "zh", "xx", "*", ";;q="), chance)));
        return headers;
    }

    private static String body(JsonNode example, Keys keys, Random chance) {
        if (example.isMissingNode() || chance.nextInt(15) == 0) {
            return one(List.of("{}", "[]", "null", "7", "\"\"", "{", "{\"a\":", "[[[[]]]]", "\u0000"), chance);
        }
        JsonNode body = example.deepCopy();
        for (int change = chance.nextInt(4); change > 0; change--) {
            spoil(body, keys, chance);
        }
        return body.toString();
    }

    private static void spoil(JsonNode node, Keys keys, Random chance) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = one(names, chance);
            if (object.get(name).isContainerNode() && chance.nextBoolean()) {
                spoil(object.get(name), keys, chance);
            } else if (chance.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(chance.nextInt(6) == 0 ? one(ODD, chance) : name, odd(keys, chance));
            }
        } else if (node instanceof ArrayNode array) {
            if (!array.isEmpty() && chance.nextBoolean()) {
                spoil(array.get(0), keys, chance);
            } else {
                array.add(odd(keys, chance));
            }
        }
    }

    private static JsonNode odd(Keys keys, Random chance) {
        return FuzzedCall.<Supplier<JsonNode>>one(
                        List.of(
                                () -> JSON.textNode(one(ODD, chance)),
                                () -> JSON.textNode(one(keys.all(), chance)),
                                () -> JSON.numberNode(chance.nextInt(10) - 2),
                                () -> JSON.numberNode(chance.nextDouble()),
                                () -> JSON.numberNode(Long.MAX_VALUE),
                                JSON::nullNode,
                                () -> JSON.booleanNode(true),
                                JSON::arrayNode,
                                () -> JSON.arrayNode().add(JSON.nullNode()),
                                () -> JSON.objectNode().put("a", 1)),
                        chance)
                .get();
    }

    private static void sometimes(Random chance, Runnable what) {
        if (chance.nextInt(4) == 0) {
            what.run();
        }
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
