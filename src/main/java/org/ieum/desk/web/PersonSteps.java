package org.ieum.desk.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.account.ActorNames;
import org.ieum.audit.Audit;
import org.ieum.interview.Interview;
import org.ieum.interview.Interviews;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.screening.ReadingScreening;
import org.ieum.screening.ScreeningStep;
import org.ieum.screening.SeenStep;
import org.ieum.screening.StepStanding;
import org.ieum.screening.StepWords;

/** The steps on a tutor's page, and what is missing. */
@Singleton
class PersonSteps {

    @Inject ReadingScreening screening;
    @Inject Interviews interviews;
    @Inject ActorNames names;
    @Inject Clock clock;

    /**
     * A step of a tutor.
     *
     * @param state how it stands, in words
     * @param by who saw it; may be empty
     * @param day that its form proposes: of the talk they had, or today
     */
    record StepLine(String code, String name, boolean needed, boolean seen, String state, String by, String day) {

        /** The id of a field of this step: a page has many. */
        public String at(String field) {
            return field + "-" + code;
        }
    }

    /**
     * The steps of one.
     *
     * @param lacking what keeps them from being approved who have applied, in words; empty if nothing does
     */
    record StepsView(List<StepLine> lines, String lacking) {}

    /** All of a tutor; none of a learner. */
    StepsView of(Person person, PageLanguage language) {
        if (person.side() == Side.LEARNER) {
            return new StepsView(List.of(), "");
        }
        List<StepStanding> steps = screening.of(person.id());
        StepWords words = StepWords.in(language, LocalDate::toString);
        return new StepsView(lines(person, steps, words), lacking(person, steps, words));
    }

    private List<StepLine> lines(Person person, List<StepStanding> steps, StepWords words) {
        Map<String, String> named = names.named(steps.stream()
                .flatMap(one -> one.seen().stream())
                .map(SeenStep::seenBy)
                .collect(Collectors.toSet()));
        return steps.stream()
                .map(one -> new StepLine(
                        one.step().code(),
                        words.name(one),
                        one.step().needed(),
                        one.seen().isPresent(),
                        words.state(one),
                        one.seen().map(seen -> by(seen, named)).orElse(""),
                        day(one.step(), person).toString()))
                .toList();
    }

    private static String lacking(Person person, List<StepStanding> steps, StepWords words) {
        String names = steps.stream()
                .filter(StepStanding::keepsFromApproval)
                .map(words::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() || !person.status().applies()
                ? ""
                : words.words().lacking(names);
    }

    /** What was moved from an older list has nobody who saw it. */
    private static String by(SeenStep seen, Map<String, String> named) {
        return seen.seenBy().equals(Audit.SYSTEM) ? "" : named.getOrDefault(seen.seenBy(), seen.seenBy());
    }

    private LocalDate day(ScreeningStep step, Person person) {
        LocalDate today = LocalDate.now(clock);
        return Optional.of(step)
                .filter(one -> one.code().equals(ScreeningStep.INTERVIEW))
                .flatMap(one -> interviews.of(new PersonId(Side.TUTOR, person.id())))
                .flatMap(Interview::taken)
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }
}
