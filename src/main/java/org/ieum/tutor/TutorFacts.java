package org.ieum.tutor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Fault;
import org.ieum.person.Fact;
import org.ieum.person.Known;
import org.ieum.person.Person;
import org.ieum.person.PersonFacts;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Validation;

/**
 * What a tutor says of themselves.
 *
 * @param name shown to coordinators alone
 * @param subjects keys of known subjects
 * @param maxSessionsPerWeek 1 to 12
 * @param maxLearners 1 to 6
 */
public record TutorFacts(
        String name,
        PersonFacts person,
        Set<String> subjects,
        int maxSessionsPerWeek,
        int maxLearners,
        Commitment commitment) {

    /** Each, described once, in the order of the files' columns. */
    public static final List<Fact<TutorFacts>> DESCRIBED = List.of(
            Fact.of("name", TutorFacts::name),
            PersonFacts.described("email", TutorFacts::person),
            PersonFacts.described("locale", TutorFacts::person),
            PersonFacts.described("gender", TutorFacts::person),
            PersonFacts.described("city", TutorFacts::person),
            PersonFacts.described("delivery", TutorFacts::person),
            PersonFacts.described("time_zone", TutorFacts::person),
            PersonFacts.described("languages", TutorFacts::person),
            Fact.<TutorFacts>of("subjects", facts -> new TreeSet<>(facts.subjects()))
                    .open()
                    .staying(),
            PersonFacts.described("availability", TutorFacts::person),
            Fact.<TutorFacts>of("max_sessions_per_week", TutorFacts::maxSessionsPerWeek)
                    .open()
                    .staying(),
            Fact.<TutorFacts>of("max_learners", TutorFacts::maxLearners).open().staying(),
            Fact.<TutorFacts>of("commitment_start", facts -> facts.commitment().start())
                    .open()
                    .staying(),
            Fact.<TutorFacts>of("commitment_end", facts -> facts.commitment().end())
                    .open()
                    .staying());

    /** The set is copied and holds no null. */
    public TutorFacts {
        subjects = Set.copyOf(subjects);
    }

    /** The same of somebody who is known, {@link PersonFacts#of}. */
    public TutorFacts of(Person known) {
        return new TutorFacts(name, person.of(known), subjects, maxSessionsPerWeek, maxLearners, commitment);
    }

    /** What stays when the tutor is forgotten. */
    TutorFacts forgotten() {
        return new TutorFacts(Person.NOBODY, person, subjects, maxSessionsPerWeek, maxLearners, commitment);
    }

    /** The facts; with nulls in them where the validation found flaws. */
    public static TutorFacts read(Answers answers, Known known, Validation validation) {
        return new TutorFacts(
                ReadingPeople.name(answers.one("name"), validation),
                person(answers, known, validation),
                subjects(answers, known, validation),
                orZero(validation.number(answers.one("max_sessions_per_week"), 1, 12)),
                orZero(validation.number(answers.one("max_learners"), 1, 6)),
                commitment(answers, validation));
    }

    /** A tutor is always reached by mail. */
    private static PersonFacts person(Answers answers, Known known, Validation validation) {
        PersonFacts facts = ReadingPeople.read(answers, known, validation);
        if (facts.email().isEmpty()) {
            validation.refuse(answers.one("email").where(), Fault.REQUIRED, "", "");
        }
        return facts;
    }

    private static Set<String> subjects(Answers answers, Known known, Validation validation) {
        List<Answer> items = answers.texts("subjects");
        return new LinkedHashSet<>(ReadingPeople.distinct(
                validation.some(answers.one("subjects").where(), items, known.mostSubjects()),
                item -> validation.required(item, known::subject),
                subject -> subject,
                item -> item,
                validation));
    }

    private static Commitment commitment(Answers answers, Validation validation) {
        LocalDate start = validation.required(answers.one("commitment_start"), ReadingPeople::date);
        LocalDate end = validation.required(answers.one("commitment_end"), ReadingPeople::date);
        return start == null || end == null
                ? null
                : validation.required(answers.one("commitment_end"), text -> new Commitment(start, end));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
