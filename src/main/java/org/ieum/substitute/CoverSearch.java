package org.ieum.substitute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ieum.substitute.Cover.At;
import org.ieum.substitute.WeekSearch.Placed;
import org.ieum.substitute.WeekSearch.Task;

/**
 * Finds who stands in for whom, all absences together, so that nobody is asked twice for one hour: one tutor for a learner, not
 * another face each week. Exact: branch and bound over the tutors of each absence, each week solved by {@link WeekSearch} and
 * remembered. Absences are few and so are those who would stand in, so a general solver with its time limit has nothing to add.
 */
final class CoverSearch {

    /** So many are tried at most: past it, which takes dozens of leaves at once, the best so far is taken. */
    private static final int MOST = 200_000;

    private final List<Absence> absences;
    private final Map<Long, Map<LocalDate, Integer>> left;
    private final Map<List<Task>, List<Placed>> weeks = new HashMap<>();
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final Worth[] bound;
    private int tried;
    private Worth best = Worth.NONE;
    private List<Placed> found = List.of();

    /** Somebody for an absence; {@code alone} is what they could give if there were no other absence. */
    private record Candidate(long tutor, Worth alone) {}

    /** @param left how many lessons each tutor can still give, by id and week */
    CoverSearch(List<Absence> absences, Map<Long, Map<LocalDate, Integer>> left) {
        this.left = left;
        this.absences = absences.stream()
                .sorted(Comparator.<Absence>comparingInt(one -> one.tutors().size())
                        .thenComparingLong(Absence::pairing))
                .toList();
        this.absences.forEach(one -> candidates.add(candidates(one)));
        this.bound = new Worth[this.absences.size() + 1];
        bound[this.absences.size()] = Worth.NONE;
        for (int i = this.absences.size() - 1; i >= 0; i--) {
            bound[i] = bound[i + 1].plus(
                    candidates.get(i).isEmpty()
                            ? Worth.NONE
                            : candidates.get(i).get(0).alone());
        }
    }

    /** The best covers; an absence that nobody can take is not in it. */
    List<Cover> run() {
        choose(0, List.of());
        Map<Long, List<Placed>> byPairing = new TreeMap<>(WeekSearch.byPairing(found));
        return byPairing.values().stream().map(CoverSearch::cover).toList();
    }

    /** Everybody who could take this absence, the best first, whatever the others need. */
    static List<Cover> each(Absence absence, Map<Long, Map<LocalDate, Integer>> left) {
        CoverSearch search = new CoverSearch(List.of(absence), left);
        return search.candidates.get(0).stream()
                .map(one -> cover(search.placed(tasks(absence, one.tutor()).toList())))
                .toList();
    }

    private List<Candidate> candidates(Absence absence) {
        return new TreeSet<>(absence.tutors())
                .stream()
                        .map(tutor -> new Candidate(
                                tutor,
                                WeekSearch.worth(placed(tasks(absence, tutor).toList()))))
                        .filter(one -> one.alone().held() > 0)
                        .sorted(Comparator.comparing(Candidate::alone).reversed())
                        .toList();
    }

    private void choose(int next, List<Task> tasks) {
        List<Placed> placed = placed(tasks);
        Worth until = WeekSearch.worth(placed);
        if (tried++ > MOST || !until.plus(bound[next]).beats(best)) {
            return;
        }
        if (next == absences.size()) {
            best = until;
            found = placed;
            return;
        }
        for (Candidate one : candidates.get(next)) {
            choose(
                    next + 1,
                    Stream.concat(tasks.stream(), tasks(absences.get(next), one.tutor()))
                            .toList());
        }
        choose(next + 1, tasks);
    }

    private static Stream<Task> tasks(Absence absence, long tutor) {
        return absence.gaps().stream()
                .filter(gap -> !gap.startsOf(tutor).isEmpty())
                .map(gap -> new Task(absence.pairing(), absence.learner(), gap, tutor));
    }

    /** A week that was solved once is not solved again. */
    private List<Placed> placed(List<Task> tasks) {
        Map<LocalDate, List<Task>> byWeek = new TreeMap<>();
        tasks.forEach(task -> byWeek.computeIfAbsent(task.gap().week(), week -> new ArrayList<>())
                .add(task));
        return byWeek.entrySet().stream()
                .flatMap(week -> weeks
                        .computeIfAbsent(week.getValue(), some -> new WeekSearch(some, room(some, week.getKey())).run())
                        .stream())
                .toList();
    }

    private Map<Long, Integer> room(List<Task> tasks, LocalDate week) {
        Map<Long, Integer> room = new HashMap<>();
        tasks.forEach(task -> room.put(
                task.tutor(),
                Optional.ofNullable(left.get(task.tutor()))
                        .map(weekly -> weekly.getOrDefault(week, 0))
                        .orElse(0)));
        return room;
    }

    private static Cover cover(List<Placed> placed) {
        Task first = placed.get(0).task();
        return new Cover(
                first.pairing(),
                first.tutor(),
                placed.stream()
                        .map(one -> new At(one.task().gap(), one.start()))
                        .sorted(Comparator.comparing(one -> one.gap().planned()))
                        .toList());
    }
}
