package org.ieum.fit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.Status;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/**
 * Finds to whom a need can be offered at once when an offer came to nothing: by the rules of matching, in hours that are
 * free beside all that runs and is offered. Nobody else's lessons move for it; that is for a round.
 */
@Singleton
public class FindingSuccessors {

    @Inject Learners learners;
    @Inject Wishes wishes;
    @Inject Tutors tutors;
    @Inject Catalogue catalogue;
    @Inject Pairings pairings;
    @Inject ReadingScreening screening;
    @Inject ZoneId zone;

    /**
     * What is known of the offer that came to nothing.
     *
     * @param otherTimes whether its times do not suit the learner
     * @param otherWay whether its way to meet does not suit the learner
     * @param from the first day on which lessons could be held
     */
    public record Lost(Pairing pairing, boolean otherTimes, boolean otherWay, LocalDate from) {}

    /** The best ones: those who were wished for, then those near, then those at the same times. */
    public List<Successor> best(Lost lost, int most) {
        return found(lost, Optional.empty())
                .sorted(Comparator.comparingInt((Successor one) -> one.wish() == 0 ? Integer.MAX_VALUE : one.wish())
                        .thenComparing(one -> one.meeting() == Meeting.ONLINE)
                        .thenComparing(one -> !one.sameTimes())
                        .thenComparing(one -> -one.lessonsLeft())
                        .thenComparing(Successor::tutor))
                .limit(most)
                .toList();
    }

    /** This tutor, if they still can. */
    public Optional<Successor> one(Lost lost, long tutor) {
        return found(lost, Optional.of(tutor)).findFirst();
    }

    private Stream<Successor> found(Lost lost, Optional<Long> only) {
        Learner learner = learners.findById(lost.pairing().learnerId());
        Week week = new Week(lost.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
        List<Problem.Need> needs = learner.needs().stream()
                .filter(need -> need.subject().equals(lost.pairing().subject()))
                .map(need -> Translating.need(need, catalogue.subjects()))
                .toList();
        if (learner.status() != Status.APPROVED || needs.isEmpty()) {
            return Stream.empty();
        }
        List<Tutor> teaching = teaching(lost.pairing(), learner, only);
        List<Pairing> others =
                pairings.liveOf(learner.id(), teaching.stream().map(Tutor::id).toList());
        List<Wish> said = wishes.about(List.of(learner.id()));
        List<Pairing> own =
                others.stream().filter(one -> one.learnerId() == learner.id()).toList();
        Map<Long, List<Pairing>> byTutor = others.stream().collect(groupingBy(Pairing::tutorId));
        SuccessorSearch search =
                new SuccessorSearch(lost, week, learner, needs.get(0), own, byTutor, said, screening.on(week.monday()));
        // What coordinators rejected in a round counts there alone.
        Fitting fitting = search.fitting(Translating.rejections(pairings.refused()));
        return teaching.stream().flatMap(tutor -> search.of(tutor, fitting).stream());
    }

    private List<Tutor> teaching(Pairing pairing, Learner learner, Optional<Long> only) {
        long before = pairing.allowedAgain() ? 0 : pairing.tutorId();
        return only.map(id -> tutors.findByIdOptional(id).stream()
                        .filter(tutor -> tutor.status() == Status.APPROVED
                                && tutor.id() != before
                                && tutor.subjects().contains(pairing.subject()))
                        .toList())
                .orElseGet(() -> tutors.teaching(pairing.subject(), learner.city(), before, FindingTutors.MOST));
    }
}
