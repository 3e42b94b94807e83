package org.ieum.web.document;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.ieum.desk.ProtectingMinors;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Level;
import org.ieum.kernel.PageLanguage;
import org.ieum.learner.LearnerFacts;
import org.ieum.pairing.PairingState;
import org.ieum.person.Fact;
import org.ieum.person.People;
import org.ieum.person.Status;
import org.ieum.tutor.StandsIn;
import org.ieum.tutor.TutorFacts;
import org.ieum.wish.Wish;

/** The schemas of people, from the descriptions of their facts: a new fact is in the document without a change here. */
final class PeopleSchemas {

    private static final String WHAT_IS_READ = "Only read; whoever sends it back changes nothing by it.";

    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().substring(0, 3))
            .toList();

    private PeopleSchemas() {}

    static void addTo(Components components) {
        parts(components);
        side(components, "Learner", LearnerFacts.DESCRIBED, Set.of());
        // A tutor is always reached by mail.
        side(components, "Tutor", TutorFacts.DESCRIBED, Set.of("email"));
        components.addSchema("Standing", standing());
        components.addSchema("StepSeen", stepSeen());
        components.addSchema(
                "PledgeSaid",
                object().addProperty("answer", choice(List.of("go_on", "hand_over", "finish")))
                        .addProperty("until", orNull(date()).description("The last day of whoever goes on."))
                        .addRequired("answer")
                        .additionalPropertiesSchema(nothing()));
        components.addSchema(
                "WishKind",
                object().addProperty("kind", choice(Wish.KINDS.stream().sorted().toList()))
                        .addRequired("kind"));
    }

    private static void side(Components components, String name, List<? extends Fact<?>> facts, Set<String> needed) {
        components.addSchema(name, protectedBy(name, read(facts)));
        components.addSchema(name + "Written", protectedBy(name, written(facts)));
        Set<String> whole = new HashSet<>(needed);
        // Whoever signs up does so today; a program says since when.
        whole.add("registered_on");
        components.addSchema(name + "Answers", withStanding(agreed(name, besides(name, answers(facts, whole)))));
        components.addSchema(
                name + "SignUp",
                besides(name, answers(facts, needed))
                        .addProperty("consent", consent())
                        .additionalPropertiesSchema(nothing()));
        components.addSchema(name + "Patch", agreed(name, besides(name, patch(facts))));
        components.addSchema(name + "Part", part(name));
        components.addSchema(name + "Moved", moved(name));
    }

    /** What learners and tutors may say, and files do not ask for. */
    private static Schema besides(String name, Schema schema) {
        schema.addProperty(
                People.DISTRICT,
                orNull(text().addExample("Seoul-Mapo"))
                        .description(
                                "The key of a part of their `city`, if that is a large one, where they live; `none`"
                                        + " takes it back. Who fits whom goes by cities alone. Left out or null: it stays as it"
                                        + " is known, and goes with the city. Another one is refused with the keys that there"
                                        + " are."));
        return switch (name) {
            case "Learner" ->
                schema.addProperty(
                        "age",
                        orNull(choice(AgeBand.class))
                                .description(
                                        "Left out or null: it stays as it is known. Under 14 a guardian agrees before"
                                                + " they are approved; under 18 only tutors whose record check is valid"
                                                + " teach them."));
            case "Tutor" ->
                schema.addProperty(
                        "standsIn",
                        orNull(choice(StandsIn.class))
                                .description("Whether they may be asked to stand in while another tutor is away, for"
                                        + " those dates alone. Left out or null: it stays as it is known."));
            default -> schema;
        };
    }

    /** What keeps those safe who are not of age, as it is read. */
    private static Schema protectedBy(String name, Schema schema) {
        return name.equals("Tutor")
                ? besides(name, schema)
                        .addProperty(
                                "checkedUntil",
                                orNull(date())
                                        .description(
                                                "The last day on which a record check is valid that a coordinator saw;"
                                                        + " null if none was seen, and for ever. Written by the tutor's steps. "
                                                        + WHAT_IS_READ))
                : agreed(name, besides(name, schema))
                        .addProperty(
                                "guardianAgreedAt",
                                orNull(text().format("date-time"))
                                        .description(
                                                "When it was written down that a guardian agreed. " + WHAT_IS_READ));
    }

    /** A guardian's yes, which nobody gives who signs up by themselves. */
    private static Schema agreed(String name, Schema schema) {
        return name.equals("Learner")
                ? schema.addProperty(
                        "guardianAgreedHow",
                        orNull(text().maxLength(ProtectingMinors.LONGEST_HOW))
                                .description("Which guardian agreed, and by which way; admins alone read it. Left out"
                                        + " or null: it stays as it is known. Other words are another yes, with its"
                                        + " time and the caller in the trail."))
                : schema;
    }

    private static Schema consent() {
        return orNull(number())
                .description("The version of the privacy notice that was shown and agreed to. Without it, the page that"
                        + " confirms the address asks before anything else.");
    }

    private static void parts(Components components) {
        components.addSchema(
                "Language",
                object().addProperty("tag", text().addExample("ko"))
                        .addProperty("level", choice(Level.class))
                        .required(List.of("tag", "level")));
        components.addSchema(
                "Need",
                object().addProperty("subject", text().addExample("english"))
                        .addProperty("sessions", whole(1, 3))
                        .addProperty("minutes", number().enumeration(List.of(60, 90, 120)))
                        .required(List.of("subject", "sessions", "minutes")));
        components.addSchema(
                "Span",
                object().addProperty("day", choice(DAYS))
                        .addProperty("from", time())
                        .addProperty("to", time())
                        .required(List.of("day", "from", "to")));
    }

    /** What they are asked; a key or a standing is not theirs to say. */
    private static Schema answers(List<? extends Fact<?>> facts, Set<String> needed) {
        Schema schema = object();
        facts.forEach(fact -> {
            String key = Fact.jsonKey(fact.column());
            boolean optional = fact.optional() && !needed.contains(fact.column());
            schema.addProperty(key, optional ? orNull(value(fact)) : value(fact));
            if (!optional) {
                schema.addRequired(key);
            }
        });
        return schema;
    }

    private static Schema withStanding(Schema schema) {
        return schema.addProperty("ref", text().description("As in the address, or left out."))
                .addProperty("status", choice(Status.class))
                .description("What was read can be sent back as it is.");
    }

    private static Schema patch(List<? extends Fact<?>> facts) {
        Schema schema = object();
        facts.forEach(fact -> schema.addProperty(Fact.jsonKey(fact.column()), orNull(value(fact))));
        return schema.description("What is not named stays; null takes away (RFC 7396).");
    }

    private static Schema read(List<? extends Fact<?>> facts) {
        Schema schema = object().addProperty("ref", text());
        facts.forEach(fact ->
                schema.addProperty(Fact.jsonKey(fact.column()), fact.optional() ? orNull(value(fact)) : value(fact)));
        return schema.addProperty("status", choice(Status.class))
                .addProperty("pausedUntil", orNull(date()).description(WHAT_IS_READ))
                .addProperty("statusReason", orNull(text()).description(WHAT_IS_READ))
                .addProperty("confirmed", flag().description(WHAT_IS_READ))
                .addProperty("version", number().description(WHAT_IS_READ))
                .required(List.of("ref", "status", "confirmed", "version"))
                .description("Names and addresses are there for admins alone.");
    }

    private static Schema written(List<? extends Fact<?>> facts) {
        Schema alike = object().addProperty("ref", text().description("Whom they look like."))
                .addProperty("reason", text().description("In the language asked for."))
                .required(List.of("ref", "reason"));
        return read(facts)
                .addProperty(
                        "warnings",
                        list(alike).description("Who may be the same person; not there if nobody looks like them."));
    }

    private static Schema part(String name) {
        return object().addProperty("items", list(reference(name)))
                .addProperty("total", number().description("How many are found in all."))
                .addProperty("next", orNull(text()).description("The cursor of the next part; null for the last."))
                .required(List.of("items", "total"));
    }

    private static Schema moved(String name) {
        return object().addProperty("person", reference(name))
                .addProperty(
                        "waitsFor",
                        orNull(text()).description("`second-approval` if another person has to approve as well."))
                .addProperty(
                        "pairings",
                        list(object().addProperty("id", number())
                                .addProperty("subject", text())
                                .addProperty("state", choice(PairingState.class))
                                .addProperty("follows", choice(List.of("goes-on", "ends-with-next-round")))))
                .required(List.of("person", "pairings"));
    }

    private static Schema stepSeen() {
        return object().addProperty("seenOn", date().description("Today at the latest."))
                .addProperty(
                        "until",
                        orNull(date())
                                .description("The last day on which it counts. Left out or null: for as long as the"
                                        + " organisation says of the step."))
                .addRequired("seenOn")
                .additionalPropertiesSchema(nothing());
    }

    private static Schema standing() {
        return object().addProperty("status", choice(Status.class))
                .addProperty("until", orNull(date()).description("The first day after a pause."))
                .addProperty(
                        "reason",
                        orNull(text().maxLength(500)).description("Kept for the organisation until the next move."))
                .addRequired("status")
                .additionalPropertiesSchema(nothing());
    }

    private static Schema value(Fact<?> fact) {
        return switch (fact.column()) {
            case "email" -> text().format("email");
            case "locale" -> choice(PageLanguage.class);
            case "gender" -> choice(Gender.class);
            case "delivery" -> choice(Delivery.class);
            case "tutor_gender" -> choice(List.of(Gender.FEMALE.code(), Gender.MALE.code()));
            case "time_zone" -> text().addExample("Asia/Seoul");
            case "languages" -> list(reference("Language"));
            case "needs" -> list(reference("Need"));
            case "availability" -> list(reference("Span"));
            case "subjects" -> list(text());
            case "max_sessions_per_week" -> whole(1, 12);
            case "max_learners" -> whole(1, 6);
            case "registered_on", "commitment_start", "commitment_end" -> date();
            default -> text();
        };
    }

    /** No further keys. */
    private static Schema nothing() {
        return OASFactory.createSchema().booleanSchema(false);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema date() {
        return text().format("date");
    }

    private static Schema time() {
        return text().pattern("^([01][0-9]|2[0-4]):[03]0$").addExample("18:00");
    }

    private static Schema flag() {
        return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }

    private static Schema whole(int least, int most) {
        return number().minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static <E extends Enum<E> & Coded> Schema choice(Class<E> type) {
        return choice(Arrays.stream(type.getEnumConstants()).map(Coded::code).toList());
    }

    private static Schema choice(List<String> codes) {
        return text().enumeration(List.copyOf(codes));
    }

    private static Schema orNull(Schema schema) {
        return schema.getEnumeration() == null
                ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
