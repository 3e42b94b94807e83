package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.desk.MovingPeople;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.screening.EndingSteps;
import org.ieum.screening.KeepingSteps;
import org.ieum.screening.ScreeningStep;
import org.ieum.screening.ScreeningSteps;
import org.ieum.screening.SeeingSteps;
import org.ieum.screening.StepTerms;
import org.ieum.selfservice.MovingMyself;

/** Whoever would teach is talked with, and their record is checked; a check that runs out is made anew. */
@Singleton
class TakingTutorsIn {

    private static final List<String> NEEDED = List.of(ScreeningStep.INTERVIEW, ScreeningStep.RECORD_CHECK);

    /** A record check counts for twelve. */
    private static final int MONTHS = 12;

    @Inject Persons people;
    @Inject ScreeningSteps steps;
    @Inject KeepingSteps keeping;
    @Inject SeeingSteps seeing;
    @Inject EndingSteps ending;
    @Inject MovingPeople moving;
    @Inject MovingMyself leaving;
    @Inject Clock clock;

    /** Somebody who came so many weeks ago. */
    private record Here(PersonId who, String ref, long weeks) {}

    /** A check that runs out. */
    private record Ending(long tutor, String ref, String step) {}

    /** Whoever teaches already was seen at some time; from now on nobody begins without. */
    void open(Lots lots, String coordinator) {
        LocalDate today = LocalDate.now(clock);
        List<Here> here = standing(Status.APPROVED);
        QuarkusTransaction.requiringNew().run(() -> {
            for (Here tutor : here) {
                see(tutor.who().id(), ScreeningStep.INTERVIEW, today, coordinator);
                LocalDate checked = today.minusMonths(lots.upTo(MONTHS - 1, "checked", tutor.ref()));
                see(tutor.who().id(), ScreeningStep.RECORD_CHECK, checked, coordinator);
            }
            NEEDED.forEach(code -> need(steps.byCode(code).orElseThrow(), coordinator));
        });
    }

    private void need(ScreeningStep step, String coordinator) {
        StepTerms terms = new StepTerms(
                step.name(PageLanguage.KO),
                step.name(PageLanguage.EN),
                step.name(PageLanguage.ZH),
                true,
                step.months(),
                step.place(),
                true);
        keeping.change(step.id(), terms, coordinator);
    }

    private void see(long tutor, String step, LocalDate on, String coordinator) {
        if (seeing.see(tutor, step, on, Optional.empty(), coordinator) != SeeingSteps.Sight.WRITTEN) {
            throw new IllegalStateException(step + " was not seen");
        }
    }

    /** What a coordinator does in a week about them; how many decisions that is. */
    int week(Lots lots, Rates rates, String coordinator) {
        int decisions = 0;
        for (Here one : standing(Status.APPLIED)) {
            decisions += look(one, lots, rates, coordinator);
        }
        return decisions + renew(lots, rates, coordinator);
    }

    private List<Here> standing(Status status) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.of(Side.TUTOR).standing(List.of(status)).stream()
                        .map(this::here)
                        .toList());
    }

    private Here here(Person tutor) {
        LocalDate came = LocalDate.ofInstant(tutor.createdAt(), clock.getZone());
        return new Here(
                new PersonId(Side.TUTOR, tutor.id()),
                tutor.ref(),
                ChronoUnit.WEEKS.between(came, LocalDate.now(clock)));
    }

    private int look(Here one, Lots lots, Rates rates, String coordinator) {
        int talk = 1 + lots.upTo(rates.count("screening.talk-within") - 1, "talk", one.ref());
        int check = talk + 1 + lots.upTo(rates.count("screening.check-within") - 1, "check", one.ref());
        if (one.weeks() == talk) {
            if (lots.of("stays", one.ref()) < rates.of("screening.withdraws")) {
                leaving.leave(one.who(), Set.of());
                return 0;
            }
            see(one.who().id(), ScreeningStep.INTERVIEW, LocalDate.now(clock), coordinator);
            return 1;
        }
        if (one.weeks() >= check) {
            see(one.who().id(), ScreeningStep.RECORD_CHECK, LocalDate.now(clock), coordinator);
            moving.move(Side.TUTOR, one.who().id(), Status.APPROVED, Optional.empty(), coordinator);
            return 1;
        }
        return 0;
    }

    private int renew(Lots lots, Rates rates, String coordinator) {
        LocalDate today = LocalDate.now(clock);
        List<Ending> due = QuarkusTransaction.requiringNew()
                .call(() -> ending.read(coordinator).stream()
                        .map(one -> new Ending(
                                one.tutor().id(), one.tutor().ref(), one.step().code()))
                        .toList());
        List<Ending> renewed = due.stream()
                .filter(one -> lots.of("renewed", one.ref(), today) < rates.of("screening.renewed-a-week"))
                .toList();
        renewed.forEach(one -> see(one.tutor(), one.step(), today, coordinator));
        return renewed.size();
    }
}
