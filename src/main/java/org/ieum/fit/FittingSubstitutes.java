package org.ieum.fit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Subject;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairing;
import org.ieum.screening.Cleared;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/**
 * Says by the rules when a tutor could give a lesson of a pairing in the place of its own. They meet in the way that the two are used
 * to: where is settled. The rules are those for what runs already, for nobody is asked for a year; that somebody takes no new
 * learner, or ends before one is over, is no reason against a few lessons; a needed step that has run out is one.
 */
@Singleton
public class FittingSubstitutes {

    @Inject Catalogue catalogue;
    @Inject Wishes wishes;
    @Inject ReadingScreening screening;
    @Inject ZoneId zone;

    /** What the rules have to know beside the people, read once for all of a search. */
    public final class Rules {

        private final Map<String, StoredSubject> subjects = catalogue.subjects();
        private final Map<Long, List<Wish>> words;
        private final Map<LocalDate, Cleared> cleared = new HashMap<>();

        private Rules(Collection<Long> learners) {
            words = wishes.about(learners).stream().collect(Collectors.groupingBy(Wish::learnerId));
        }

        /**
         * The half hours of the week at which this tutor and the learner could have the lesson, whatever else the two do.
         *
         * @param own when the lesson is by its pairing; the learner is free then
         */
        public HalfHours starts(
                Pairing pairing, Learner learner, Meeting way, Session own, Tutor tutor, LocalDate monday) {
            Week week = new Week(monday, zone);
            Subject subject = subjects.get(pairing.subject()).subject();
            Problem.Need need = new Problem.Need(subject, 1, own.minutes());
            Problem.Learner asks = Translating.learner(learner, week, List.of(need));
            Problem.Learner free =
                    asks.within(HalfHours.of(IntStream.concat(asks.free().stream(), own.indices())), asks.needs());
            Cleared seen = cleared.computeIfAbsent(monday, screening::on);
            if (!seen.takesNew(tutor.id())) {
                return HalfHours.NONE;
            }
            Problem.Tutor stands = Translating.tutor(tutor, week, seen);
            HalfHours starts = free.free().and(stands.free()).starts(own.minutes());
            Optional<Integer> first = starts.stream().boxed().findFirst();
            return first.filter(start -> fits(week, free, stands, way, Session.at(start, own.minutes())))
                    .map(start -> starts)
                    .orElse(HalfHours.NONE);
        }

        private boolean fits(Week week, Problem.Learner learner, Problem.Tutor tutor, Meeting way, Session time) {
            String subject = learner.needs().get(0).subject().key();
            Problem.Running runs =
                    new Problem.Running(learner.id(), subject, tutor.id(), way, Set.of(time), week.monday());
            Problem two = new Problem(
                    week,
                    Policy.DEFAULT,
                    List.of(learner),
                    List.of(tutor),
                    List.of(runs),
                    List.of(),
                    List.of(),
                    List.of(),
                    Translating.vetoes(words.getOrDefault(learner.id(), List.of())));
            Plan.Line line = new Plan.Line(
                    learner.id(), subject, tutor.id(), way, new TreeSet<>(Set.of(time)), Change.KEPT, List.of());
            return Matching.violations(two, List.of(line)).isEmpty();
        }
    }

    /** For the lessons of these learners. */
    public Rules of(Collection<Long> learners) {
        return new Rules(learners);
    }
}
