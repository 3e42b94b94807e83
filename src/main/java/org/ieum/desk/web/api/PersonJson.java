package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Fault;
import org.ieum.kernel.PageLanguage;
import org.ieum.learner.Learner;
import org.ieum.learner.Learner.Guardian;
import org.ieum.person.Fact;
import org.ieum.person.Fact.Told;
import org.ieum.person.People;
import org.ieum.person.Person;
import org.ieum.person.RecognizingPeople.Alike;
import org.ieum.platform.Flaw;
import org.ieum.platform.FlawText;
import org.ieum.platform.Shape;
import org.ieum.tutor.Tutor;

/** A person in JSON: the columns of the files in camelCase, and where they stand. */
final class PersonJson {

    /** What only reading shows; whoever sends it back with the rest changes nothing by it. */
    static final List<String> READ_ONLY =
            List.of("confirmed", "paused_until", "status_reason", "checked_until", "version");

    /** A guardian's yes in a coordinator's words; who may not read it does not take it away by leaving it out. */
    static final String AGREED_HOW = "guardian_agreed_how";

    /** What is known of a learner's guardian; when they agreed is only read. */
    static final List<String> GUARDIAN = List.of(AGREED_HOW, "guardian_agreed_at");

    /** By it coordinators know a learner. */
    private static final String ALIAS = "alias";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PersonJson() {}

    /** As a caller may see them: names and addresses are for admins. {@code checkedUntil} is of a tutor's record check. */
    static ObjectNode shown(Person person, Optional<LocalDate> checkedUntil, boolean admin) {
        ObjectNode json = JSON.objectNode().put("ref", person.ref());
        json.setAll(answers(
                person,
                told -> admin || !told.fact().personal() || told.fact().column().equals(ALIAS)));
        json.put(People.DISTRICT, person.district().orElse(null));
        if (person instanceof Learner learner) {
            json.put("age", learner.age().map(AgeBand::code).orElse(null));
            guardian(json, learner, admin);
        } else if (person instanceof Tutor tutor) {
            json.put("standsIn", tutor.standingIn().code());
            json.put("checkedUntil", checkedUntil.map(LocalDate::toString).orElse(null));
        }
        return json.put("status", person.status().code())
                .put(
                        "pausedUntil",
                        person.pausedUntil().map(LocalDate::toString).orElse(null))
                .put("statusReason", person.statusReason().orElse(null))
                .put("confirmed", person.confirmedAt().isPresent())
                .put("version", person.version());
    }

    /** How they agreed may name them: that is for those who read names. */
    private static void guardian(ObjectNode json, Learner learner, boolean admin) {
        Optional<Guardian> guardian = learner.guardian();
        json.put("guardianAgreedAt", guardian.map(yes -> yes.at().toString()).orElse(null));
        if (admin) {
            json.put("guardianAgreedHow", guardian.map(Guardian::how).orElse(null));
        }
    }

    /** With a word about each who looks like them; nothing for nobody. */
    static ObjectNode warned(ObjectNode shown, List<Alike> alike, PageLanguage language) {
        if (!alike.isEmpty()) {
            ArrayNode warnings = shown.putArray("warnings");
            alike.forEach(other -> {
                Fault fault = other.sameAddress() ? Fault.KNOWN_ADDRESS : Fault.KNOWN_NAME;
                Flaw said = new Flaw(new Flaw.Where.Field(""), fault, other.ref(), "");
                warnings.addObject().put("ref", other.ref()).put("reason", FlawText.reason(said, language));
            });
        }
        return shown;
    }

    /** All that they answered. */
    static ObjectNode answers(Person person) {
        return answers(person, told -> true);
    }

    private static ObjectNode answers(Person person, Predicate<Told> wanted) {
        ObjectNode json = JSON.objectNode();
        person.answers().stream()
                .filter(wanted)
                .forEach(told -> json.set(Fact.jsonKey(told.fact().column()), value(told)));
        return json;
    }

    private static JsonNode value(Told told) {
        if (told.value() instanceof Integer number) {
            return JSON.numberNode(number);
        }
        if (told.value() instanceof List<?>) {
            ArrayNode items = JSON.arrayNode();
            told.items().forEach(item -> items.add(item(item, told.fact().shape())));
            return items;
        }
        String text = told.value().toString();
        return text.isEmpty() ? JSON.nullNode() : JSON.textNode(text);
    }

    private static JsonNode item(String text, Optional<Shape> shape) {
        return shape.<JsonNode>map(parts -> parts(text, parts)).orElseGet(() -> JSON.textNode(text));
    }

    private static ObjectNode parts(String text, Shape shape) {
        Matcher matcher = shape.pattern().matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("a stored item is none of " + shape.form());
        }
        ObjectNode item = JSON.objectNode();
        for (int part = 0; part < shape.parts().size(); part++) {
            String value = matcher.group(part + 1);
            item.set(
                    shape.parts().get(part),
                    value.matches("[0-9]+") ? JSON.numberNode(Integer.parseInt(value)) : JSON.textNode(value));
        }
        return item;
    }
}
