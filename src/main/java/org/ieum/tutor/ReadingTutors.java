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
import org.ieum.platform.Reading;

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

    /** The facts; with nulls in them where the reading found flaws. */
    public static TutorFacts read(Answers answers, Known known, Reading reading) {
        return new TutorFacts(
                ReadingPeople.name(answers.one("name"), reading),
                person(answers, known, reading),
                subjects(answers, known, reading),
                orZero(reading.number(answers.one("max_sessions_per_week"), 1, 12)),
                orZero(reading.number(answers.one("max_learners"), 1, 6)),
                commitment(answers, reading));
    }

    /** A tutor is always reached by mail. */
    private static PersonFacts person(Answers answers, Known known, Reading reading) {
        PersonFacts facts = ReadingPeople.read(answers, known, reading);
        if (facts.email().isEmpty()) {
            reading.refuse(answers.one("email").where(), Fault.REQUIRED, "", "");
        }
        return facts;
    }

    private static Set<String> subjects(Answers answers, Known known, Reading reading) {
        List<Answer> items = answers.texts("subjects");
        return new LinkedHashSet<>(ReadingPeople.distinct(
                reading.some(
                        answers.one("subjects").where(), items, known.subjects().size()),
                item -> reading.required(item, known::subject),
                subject -> subject,
                item -> item,
                reading));
    }

    private static Commitment commitment(Answers answers, Reading reading) {
        LocalDate start = reading.required(answers.one("commitment_start"), ReadingPeople::date);
        LocalDate end = reading.required(answers.one("commitment_end"), ReadingPeople::date);
        return start == null || end == null
                ? null
                : reading.required(answers.one("commitment_end"), text -> new Commitment(start, end));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
