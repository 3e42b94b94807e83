package org.ieum.fit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wishes;

/** Finds other times at which the two people of a pairing could meet: by the rules, beside all else that they do. */
@Singleton
public class FindingTimes {

    /** As many as somebody reads on a phone. */
    private static final int MOST = 12;

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Wishes wishes;
    @Inject Catalogue catalogue;
    @Inject Pairings pairings;
    @Inject ReadingScreening screening;
    @Inject ZoneId zone;

    /** Some other times for a pairing, in the order of the week; empty if there are none. */
    public List<List<Session>> alternatives(Pairing pairing) {
        return alternatives(pairing, pairing.since());
    }

    /** The same in the week of a day, from which on they would meet then. */
    public List<List<Session>> alternatives(Pairing pairing, LocalDate from) {
        Learner learner = learners.findById(pairing.learnerId());
        Tutor tutor = tutors.findById(pairing.tutorId());
        Week week = new Week(from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
        return Translating.need(learner, pairing.subject(), catalogue.subjects())
                .map(need -> {
                    HalfHours free = without(learner.free(week).and(tutor.free(week)), pairing);
                    Fitting fitting = fitting(week, learner, need, pairing);
                    Problem.Tutor asked = tutor(tutor, week);
                    return new Alternatives(free.starts(need.minutes()), pairing.times())
                            .first(MOST).stream()
                                    .filter(times -> fitting.fits(asked, pairing.meeting(), times))
                                    .toList();
                })
                .orElse(List.of());
    }

    /** Whether no rule is against it that the two meet in this way at these times from a day on, beside all else they do. */
    public boolean fits(Pairing pairing, LocalDate from, Meeting meeting, List<Session> times) {
        Learner learner = learners.findById(pairing.learnerId());
        Tutor tutor = tutors.findById(pairing.tutorId());
        Week week = new Week(from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
        return Translating.need(learner, pairing.subject(), catalogue.subjects())
                .filter(need -> {
                    HalfHours starts = without(learner.free(week).and(tutor.free(week)), pairing)
                            .starts(need.minutes());
                    return times.stream().allMatch(time -> starts.contains(time.firstHalfHour()))
                            && fitting(week, learner, need, pairing).fits(tutor(tutor, week), meeting, times);
                })
                .isPresent();
    }

    /** As they teach whom they have. */
    private Problem.Tutor tutor(Tutor tutor, Week week) {
        return Translating.tutor(tutor, week, screening.on(week.monday()).forWhatRuns());
    }

    /** The hours that are left beside other lessons of the two. */
    private HalfHours without(HalfHours free, Pairing pairing) {
        List<Pairing> others = pairings.othersOf(pairing);
        return free.without(HalfHours.of(others.stream().flatMapToInt(other -> {
            boolean both = other.meeting() == Meeting.IN_PERSON && pairing.meeting() == Meeting.IN_PERSON;
            return other.times().stream().flatMapToInt(time -> Road.around(time, both ? Road.HALF_HOURS : 0));
        })));
    }

    private Fitting fitting(Week week, Learner learner, Problem.Need need, Pairing pairing) {
        return Fitting.of(
                week,
                learner,
                need,
                List.of(),
                wishes.about(List.of(learner.id())),
                pairing.meeting(),
                pairing.times());
    }
}
