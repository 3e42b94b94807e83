package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.ProtectingMinors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Side;
import org.ieum.person.AnswersRead;
import org.ieum.person.Known;
import org.ieum.person.People;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.person.Refs;
import org.ieum.person.SelfDescription;
import org.ieum.person.Status;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** Reads what programs send of a person: by the same descriptions as every other door. */
@Singleton
class PersonBodies {

    private static final String REF = "ref";
    private static final String STATUS = "status";

    @Inject Persons persons;
    @Inject Catalogue catalogue;

    /**
     * What is said of somebody.
     *
     * @param guardian how a guardian agreed for a learner; empty for what is known of it
     */
    record ReadPerson(SelfDescription<?> answers, Optional<String> guardian) {}

    /** Somebody new, and where they stand from the first on. */
    record NewPerson(ReadPerson said, Status status) {}

    /**
     * Somebody new; only an admin says that they are more than an application.
     *
     * @throws HttpProblem 422 with all that is wrong
     */
    NewPerson creating(Side side, String ref, JsonNode body, boolean admin) {
        Validation validation = new Validation();
        JsonAnswers answers = answers(side, body, validation);
        validation.required(new Answer(answers.one(REF).where(), ref), Refs::parse);
        same(answers, REF, ref, validation);
        Status status = Optional.ofNullable(
                        validation.optional(answers.one(STATUS), text -> Coded.parse(Status.class, text)))
                .orElse(Status.APPLIED);
        if (!admin) {
            same(answers, STATUS, Status.APPLIED.code(), validation);
        }
        return new NewPerson(read(side, answers, validation), status);
    }

    /**
     * All that somebody answers, anew.
     *
     * @throws HttpProblem 422 with all that is wrong
     */
    ReadPerson replacing(Person known, JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = answers(known.side(), body, validation);
        same(answers, REF, known.ref(), validation);
        same(answers, STATUS, known.status().code(), validation);
        return read(known.side(), answers, validation);
    }

    /**
     * What somebody answers otherwise than before (RFC 7396); what is not named stays, null takes away.
     *
     * @throws HttpProblem 422 with all that is wrong
     */
    ReadPerson merging(Person known, JsonNode patch) {
        // Anything but an object would replace all of them; it is no object either where it is read.
        return replacing(known, patch instanceof ObjectNode changes ? merged(known, changes) : NullNode.instance);
    }

    /** The values are plain or lists, which the RFC replaces whole: nothing is merged within them. */
    private static ObjectNode merged(Person known, ObjectNode changes) {
        ObjectNode whole = PersonJson.answers(known);
        changes.properties().forEach(change -> whole.set(change.getKey(), change.getValue()));
        return whole;
    }

    private JsonAnswers answers(Side side, JsonNode body, Validation validation) {
        List<String> names = Stream.of(
                        persons.of(side).columns(),
                        persons.of(side).besides(),
                        List.of(REF, STATUS),
                        side == Side.LEARNER ? PersonJson.GUARDIAN : List.<String>of(),
                        PersonJson.READ_ONLY)
                .flatMap(List::stream)
                .toList();
        return JsonAnswers.of(body, names, validation);
    }

    /** What this does not change is said as it is, or not at all. */
    private static void same(JsonAnswers answers, String name, String value, Validation validation) {
        Answer said = answers.one(name);
        if (!said.isBlank() && !said.text().equals(value)) {
            validation.refuse(said.where(), Fault.NOT_ONE_OF, said.text(), value);
        }
    }

    private ReadPerson read(Side side, JsonAnswers answers, Validation validation) {
        People<?> people = persons.of(side);
        Optional<String> guardian = Optional.ofNullable(validation.optional(
                answers.one(PersonJson.AGREED_HOW), text -> Characters.upTo(text, ProtectingMinors.LONGEST_HOW)));
        AnswersRead read = people.read(answers, Known.of(catalogue), validation);
        return read.fold(said -> new ReadPerson(said, guardian), flaws -> {
            throw HttpProblem.invalid(flaws);
        });
    }
}
