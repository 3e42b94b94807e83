package org.ieum.tutor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Fault;
import org.ieum.person.Known;
import org.ieum.person.PersonFacts;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Validation;

/** What a tutor may answer; files, JSON and forms all come through here. */
public final class ReadingTutors {

    /** The names of the answers, as columns. */
    public static final List<String> COLUMNS = List.of(
            "name",
            "email",
            "locale",
            "gender",
            "city",
            "delivery",
            "time_zone",
            "languages",
            "subjects",
            "availability",
            "max_sessions_per_week",
            "max_learners",
            "commitment_start",
            "commitment_end");

    private ReadingTutors() {}

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
                validation.some(
                        answers.one("subjects").where(), items, known.subjects().size()),
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
