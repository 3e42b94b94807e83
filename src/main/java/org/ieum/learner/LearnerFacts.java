package org.ieum.learner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Malformed;
import org.ieum.person.Fact;
import org.ieum.person.Known;
import org.ieum.person.Person;
import org.ieum.person.PersonFacts;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answers;
import org.ieum.platform.Shape;
import org.ieum.platform.Validation;

/**
 * What a learner says of themselves.
 *
 * @param alias the name that others may see
 * @param needs each subject at most once
 * @param tutorGender female or male, if it has to be
 * @param registeredOn waiting counts from here
 */
public record LearnerFacts(
        String alias, PersonFacts person, List<Need> needs, Optional<Gender> tutorGender, LocalDate registeredOn) {

    private static final String REGISTERED_ON = "registered_on";

    /** Each, described once, in the order of the files' columns. */
    public static final List<Fact<LearnerFacts>> DESCRIBED = List.of(
            Fact.of("alias", LearnerFacts::alias),
            PersonFacts.described("email", LearnerFacts::person),
            PersonFacts.described("locale", LearnerFacts::person),
            PersonFacts.described("gender", LearnerFacts::person),
            PersonFacts.described("city", LearnerFacts::person),
            PersonFacts.described("delivery", LearnerFacts::person),
            PersonFacts.described("time_zone", LearnerFacts::person),
            PersonFacts.described("languages", LearnerFacts::person),
            Fact.<LearnerFacts>of("needs", LearnerFacts::needs)
                    .of(Shape.NEED)
                    .open()
                    .staying(),
            PersonFacts.described("availability", LearnerFacts::person),
            Fact.<LearnerFacts>of("tutor_gender", LearnerFacts::tutorGender)
                    .open()
                    .orNone(),
            Fact.<LearnerFacts>of(REGISTERED_ON, LearnerFacts::registeredOn)
                    .open()
                    .staying()
                    .orNone());

    /** The list is copied, sorted by subject and holds no null. */
    public LearnerFacts {
        needs = needs.stream().sorted(Comparator.comparing(Need::subject)).toList();
    }

    /** The same of somebody who is known, {@link PersonFacts#of}. */
    public LearnerFacts of(Person known) {
        return new LearnerFacts(alias, person.of(known), needs, tutorGender, registeredOn);
    }

    /** What stays when the learner is forgotten. */
    LearnerFacts forgotten() {
        return new LearnerFacts(Person.NOBODY, person, needs, Optional.empty(), registeredOn);
    }

    /** The facts; with nulls in them where the validation found flaws. */
    public static LearnerFacts read(Answers answers, Known known, Validation validation) {
        return read(answers, known, validation, validation.required(answers.one(REGISTERED_ON), ReadingPeople::date));
    }

    /**
     * The facts of somebody who comes by themselves. Waiting gives weight in a round, so nobody makes themselves wait since
     * last year: it counts from today, or from a later day that they name.
     */
    public static LearnerFacts readSignUp(Answers answers, Known known, Validation validation, LocalDate today) {
        LocalDate named = validation.optional(answers.one(REGISTERED_ON), ReadingPeople::date);
        return read(answers, known, validation, named != null && named.isAfter(today) ? named : today);
    }

    private static LearnerFacts read(Answers answers, Known known, Validation validation, LocalDate registeredOn) {
        return new LearnerFacts(
                ReadingPeople.name(answers.one("alias"), validation),
                ReadingPeople.read(answers, known, validation),
                needs(answers, known, validation),
                Optional.ofNullable(validation.optional(answers.one("tutor_gender"), LearnerFacts::tutorGender)),
                registeredOn);
    }

    private static Gender tutorGender(String text) {
        return Coded.find(Gender.class, text)
                .filter(gender -> gender == Gender.FEMALE || gender == Gender.MALE)
                .orElseThrow(() -> new Malformed(Fault.NOT_ONE_OF, text, "female, male"));
    }

    private static List<Need> needs(Answers answers, Known known, Validation validation) {
        List<Answers> items = answers.items("needs", Shape.NEED);
        return ReadingPeople.distinct(
                validation.some(answers.one("needs").where(), items, known.mostSubjects()),
                item -> need(item, known, validation),
                Need::subject,
                item -> item.one("subject"),
                validation);
    }

    private static Need need(Answers item, Known known, Validation validation) {
        String subject = validation.required(item.one("subject"), known::subject);
        Integer sessions = validation.number(item.one("sessions"), 1, 3);
        Integer minutes = validation.required(item.one("minutes"), LearnerFacts::minutes);
        return subject == null || sessions == null || minutes == null ? null : new Need(subject, sessions, minutes);
    }

    private static int minutes(String text) {
        return switch (text) {
            case "60", "90", "120" -> Integer.parseInt(text);
            default -> throw new Malformed(Fault.NOT_ONE_OF, text, "60, 90, 120");
        };
    }
}
