package org.ieum.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.wish.Wish;

/**
 * Tries tutors for one need of one learner, by the rules alone; what else they do this week is for a solve to say.
 *
 * @param meeting how they would meet if they can
 * @param times when they would meet if they can
 */
record Fitting(
        Week week,
        Problem.Learner learner,
        Problem.Need need,
        List<Problem.Rejection> rejections,
        List<Problem.Veto> vetoes,
        Meeting meeting,
        List<Session> times) {

    /** For a stored learner, of whom these wishes are; the tutors whom they do not want are ruled out. */
    static Fitting of(
            Week week,
            Learner learner,
            Problem.Need need,
            List<Problem.Rejection> rejections,
            List<Wish> wishes,
            Meeting meeting,
            List<Session> times) {
        return new Fitting(
                week,
                Translating.learner(learner, week, List.of(need)),
                need,
                rejections,
                Translating.vetoes(wishes),
                meeting,
                times);
    }

    /**
     * When and how the learner and this tutor could meet; empty if a rule is against it or they have no time in common.
     *
     * @param taken other lessons of the two, which are avoided where that is possible
     */
    Optional<Slot> slot(Problem.Tutor tutor, List<Session> taken) {
        HalfHours starts = learner.free().and(tutor.free()).starts(need.minutes());
        if (starts.days() < need.sessions()) {
            return Optional.empty();
        }
        List<Session> chosen = choose(starts, taken);
        return Stream.of(meeting, meeting == Meeting.ONLINE ? Meeting.IN_PERSON : Meeting.ONLINE)
                .filter(way -> fits(tutor, way, chosen))
                .findFirst()
                .map(way -> new Slot(way, chosen));
    }

    private List<Session> choose(HalfHours starts, List<Session> taken) {
        boolean same = times.size() == need.sessions()
                && times.stream()
                        .allMatch(time -> time.minutes() == need.minutes() && starts.contains(time.firstHalfHour()))
                && times.stream().noneMatch(time -> clashes(time, taken, 0));
        if (same) {
            return times;
        }
        Set<Integer> before = new HashSet<>();
        times.forEach(time -> before.add(time.firstHalfHour()));
        List<Session> all = starts.stream()
                .mapToObj(start -> Session.at(start, need.minutes()))
                .sorted(Comparator.<Session, Boolean>comparing(time -> clashes(time, taken, 0))
                        .thenComparing(time -> !before.contains(time.firstHalfHour()))
                        .thenComparing(time -> clashes(time, taken, Road.HALF_HOURS))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Session> chosen = new ArrayList<>();
        for (Session time : all) {
            if (chosen.size() < need.sessions() && chosen.stream().noneMatch(other -> other.day() == time.day())) {
                chosen.add(time);
            }
        }
        return chosen.stream().sorted().toList();
    }

    private static boolean clashes(Session time, List<Session> taken, int around) {
        Set<Integer> mine = new HashSet<>(Road.around(time, around).boxed().toList());
        return taken.stream().flatMapToInt(Session::indices).anyMatch(mine::contains);
    }

    /** Whether no rule is against it that the two meet in this way at these times. */
    boolean fits(Problem.Tutor tutor, Meeting way, List<Session> chosen) {
        Problem two = new Problem(
                week,
                Policy.DEFAULT,
                List.of(learner),
                List.of(tutor),
                List.of(),
                List.of(),
                rejections,
                List.of(),
                vetoes);
        Plan.Line line = new Plan.Line(
                learner.id(), need.subject().key(), tutor.id(), way, new TreeSet<>(chosen), Change.NEW, List.of());
        return Matching.violations(two, List.of(line)).isEmpty();
    }
}
