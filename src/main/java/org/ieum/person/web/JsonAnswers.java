package org.ieum.person.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Fault;
import org.ieum.person.Fact;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Shape;
import org.ieum.platform.Validation;

/**
 * A JSON object whose keys are the columns in camelCase. Read as a tree, not into a class: a class stops at its first flaw,
 * and a sender wants to know all of them.
 */
public final class JsonAnswers implements Answers {

    private final JsonNode object;
    private final String pointer;
    private final Validation validation;

    private JsonAnswers(JsonNode object, String pointer, Validation validation) {
        this.object = object;
        this.pointer = pointer;
        this.validation = validation;
    }

    /** The body of a request; keys that are none of {@code columns} are flaws. */
    public static JsonAnswers of(JsonNode body, List<String> columns, Validation validation) {
        return checked(body == null ? MissingNode.getInstance() : body, "", columns, "{…}", validation);
    }

    @Override
    public Answer one(String name) {
        return answer(object.path(Fact.jsonKey(name)), where(Fact.jsonKey(name)));
    }

    @Override
    public List<Answer> texts(String name) {
        List<Answer> items = new ArrayList<>();
        array(name).forEach(item -> items.add(answer(item, where(Fact.jsonKey(name) + "/" + items.size()))));
        return items;
    }

    @Override
    public List<Answers> items(String name, Shape shape) {
        List<Answers> items = new ArrayList<>();
        String example = shape.parts().stream().collect(Collectors.joining(", ", "{", "}"));
        int index = 0;
        for (JsonNode item : array(name)) {
            JsonAnswers answers = checked(
                    item, pointer + "/" + Fact.jsonKey(name) + "/" + index++, shape.parts(), example, validation);
            if (item.isObject()) {
                items.add(answers);
            }
        }
        return items;
    }

    private static JsonAnswers checked(
            JsonNode node, String pointer, List<String> names, String example, Validation validation) {
        Set<String> keys = names.stream().map(Fact::jsonKey).collect(Collectors.toSet());
        JsonAnswers answers = new JsonAnswers(node, pointer, validation);
        if (!node.isObject()) {
            validation.refuse(new Where.Field(pointer), Fault.FORM, "", example);
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!keys.contains(name)) {
                validation.refuse(answers.where(escaped(name)), Fault.UNKNOWN_FIELD, name, "");
            }
        });
        return answers;
    }

    private JsonNode array(String name) {
        JsonNode node = object.path(Fact.jsonKey(name));
        if (!node.isArray() && !node.isMissingNode() && !node.isNull()) {
            validation.refuse(where(Fact.jsonKey(name)), Fault.FORM, "", "[…]");
        }
        return node.isArray() ? node : MissingNode.getInstance();
    }

    private Answer answer(JsonNode node, Where where) {
        if (node.isTextual() || node.isNumber()) {
            return new Answer(where, node.asText());
        }
        if (node.isBoolean() || node.isObject()) {
            validation.refuse(where, Fault.FORM, "", "\"…\"");
        }
        return new Answer(where, "");
    }

    private Where where(String key) {
        return new Where.Field(pointer + "/" + key);
    }

    /** As RFC 6901 has it. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
