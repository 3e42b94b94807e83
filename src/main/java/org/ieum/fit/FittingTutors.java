package org.ieum.fit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.matching.model.Problem;
import org.ieum.screening.Cleared;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Wish;

/** Says by the rules of a round which tutors could teach a learner from next Monday on, whatever else they do. */
@Singleton
public class FittingTutors {

    @Inject Catalogue catalogue;
    @Inject ReadingScreening screening;
    @Inject Clock clock;

    /**
     * A tutor who could teach a learner.
     *
     * @param subjects keys of those that the learner wants and the tutor could teach them
     * @param common the hours that both have, in the installation's zone
     */
    public record Fit(Tutor tutor, List<String> subjects, HalfHours common) {}

    /**
     * Those of these tutors who fit, in their order.
     *
     * @param wanted keys of the subjects in question, of those that the learner wants
     * @param never all vetoes between the tutors and the learner
     */
    public List<Fit> among(Collection<Tutor> tutors, Learner learner, Set<String> wanted, List<Wish> never) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Week week = new Week(monday, clock.getZone());
        Map<String, StoredSubject> subjects = catalogue.subjects();
        List<Fitting> needs = learner.needs().stream()
                .filter(need -> wanted.contains(need.subject()))
                .map(need -> Translating.need(need, subjects))
                .map(need -> fitting(week, learner, need, never))
                .toList();
        HalfHours free = learner.free(week);
        Cleared cleared = screening.on(monday);
        return tutors.stream()
                .map(tutor -> new Fit(
                        tutor, served(Translating.tutor(tutor, week, cleared), needs), free.and(tutor.free(week))))
                .filter(fit -> !fit.subjects().isEmpty())
                .toList();
    }

    private static Fitting fitting(Week week, Learner learner, Problem.Need need, List<Wish> never) {
        return Fitting.of(week, learner, need, List.of(), never, Meeting.IN_PERSON, List.of());
    }

    private static List<String> served(Problem.Tutor tutor, List<Fitting> needs) {
        return needs.stream()
                .filter(need -> need.slot(tutor, List.of()).isPresent())
                .map(need -> need.need().subject().key())
                .toList();
    }
}
