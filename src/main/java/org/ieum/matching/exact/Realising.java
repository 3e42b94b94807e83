package org.ieum.matching.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;

/** Finds times for chosen weeks of all tutors at once, or else what stands against it. */
final class Realising {

    private static final long TRIES = 500_000;

    /** A need and the tutor who would teach it. */
    private record Pair(int need, int tutor) {}

    private final Instance instance;
    private final Packing packing;
    private final Together together;

    Realising(Instance instance, Packing packing) {
        this.instance = instance;
        this.packing = packing;
        together = new Together(instance);
    }

    /** What came of it. */
    sealed interface Answer {}

    /** All have times: the plan. */
    record Plan(Board board) implements Answer {}

    /** These weeks cannot all be chosen: of the rows' weeks, one by tutor, all but one at most. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; thousands are looked through.
    record Contradiction(int[] weeks, int most) implements Answer {}

    /** It took too long to see. */
    record Unknown() implements Answer {}

    Answer realise(int[] chosen) {
        Board plan = Board.start(instance);
        for (int need : instance.bound.all()) {
            plan.take(need);
        }
        for (List<Pair> group : groups(chosen)) {
            if (!fits(group)) {
                return together.gaveUp() ? new Unknown() : contradiction(group);
            }
            for (int i = 0; i < group.size(); i++) {
                plan.put(group.get(i).need(), group.get(i).tutor(), together.times(i));
            }
        }
        plan.commit();
        return new Plan(plan);
    }

    /** Pairs apart that have nobody in common. */
    private List<List<Pair>> groups(int[] chosen) {
        int[] group = IntStream.range(0, packing.tutors).toArray();
        int[] tutorOf = new int[instance.needs.count];
        Arrays.fill(tutorOf, Board.NOBODY);
        for (int week : chosen) {
            for (int need : packing.weeks.get(week).needs()) {
                tutorOf[need] = packing.weeks.get(week).tutor();
                join(group, need, tutorOf);
            }
        }
        List<List<Pair>> groups = IntStream.range(0, packing.tutors)
                .<List<Pair>>mapToObj(tutor -> new ArrayList<>())
                .toList();
        for (int need : instance.open) {
            if (tutorOf[need] != Board.NOBODY) {
                groups.get(root(group, tutorOf[need])).add(new Pair(need, tutorOf[need]));
            }
        }
        return groups;
    }

    /** The need's tutor belongs with those whom its learner has so far. */
    private void join(int[] group, int need, int[] tutorOf) {
        int learner = instance.needs.learner[need];
        for (int other = instance.needs.first[learner]; other < instance.needs.first[learner + 1]; other++) {
            if (tutorOf[other] != Board.NOBODY) {
                group[root(group, tutorOf[other])] = root(group, tutorOf[need]);
            }
        }
    }

    private static int root(int[] group, int tutor) {
        int at = tutor;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private boolean fits(List<Pair> pairs) {
        together.clear();
        pairs.forEach(pair -> together.add(pair.need(), pair.tutor()));
        return together.fits(TRIES);
    }

    /** As few of the pairs as still have no times: whatever else the tutors' weeks have, they cannot all be. */
    private Contradiction contradiction(List<Pair> pairs) {
        List<Pair> core = new ArrayList<>(pairs);
        for (Pair pair : pairs) {
            List<Pair> fewer =
                    core.stream().filter(other -> !other.equals(pair)).toList();
            if (!fits(fewer) && !together.gaveUp()) {
                core.remove(pair);
            }
        }
        IntList weeks = new IntList();
        int[] tutors = core.stream().mapToInt(Pair::tutor).distinct().toArray();
        for (int tutor : tutors) {
            int[] needs = core.stream()
                    .filter(pair -> pair.tutor() == tutor)
                    .mapToInt(Pair::need)
                    .sorted()
                    .toArray();
            IntStream.of(packing.row(tutor))
                    .filter(week -> packing.weeks.get(week).has(needs))
                    .forEach(weeks::add);
        }
        int[] all = weeks.toArray();
        Arrays.sort(all);
        return new Contradiction(all, tutors.length - 1);
    }
}
