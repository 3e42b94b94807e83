package org.ieum.matching.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;

/**
 * Finds weeks of which any two clash, so that one of them can be chosen at most, where a fractional choice takes more:
 * the cuts of set packing (Padberg 1973). Each grows from two weeks that leave a learner no times.
 */
final class Cliques {

    private static final double TAKEN = 1e-4;
    private static final double OVERFULL = 1.001;

    private final Clashes clashes;
    /** By learner with several needs the weeks with any of them; null for others. */
    private final int[][] touching;

    Cliques(Instance instance, Packing packing, Clashes clashes) {
        this.clashes = clashes;
        int[] first = instance.needs.first;
        touching = new int[first.length - 1][];
        for (int learner = 0; learner < touching.length; learner++) {
            int[] needs = IntStream.range(first[learner], first[learner + 1])
                    .filter(need -> packing.with(need).length > 0)
                    .toArray();
            touching[learner] = needs.length < 2
                    ? null
                    : IntStream.of(needs)
                            .flatMap(need -> IntStream.of(packing.with(need)))
                            .distinct()
                            .sorted()
                            .toArray();
        }
    }

    /** The overfull ones that it finds until it is told to stop. */
    List<int[]> overfull(double[] chosen, boolean[] allowed, BooleanSupplier isOver) {
        List<int[]> found = new ArrayList<>();
        for (int[] weeks : touching) {
            if (weeks != null && !isOver.getAsBoolean()) {
                addOverfull(weeks, chosen, allowed, found);
            }
        }
        return found;
    }

    private void addOverfull(int[] weeks, double[] chosen, boolean[] allowed, List<int[]> found) {
        int[] taken = mostFirst(IntStream.of(weeks).filter(week -> chosen[week] > TAKEN), chosen);
        for (int i = 0; i < taken.length; i++) {
            for (int j = i + 1; j < taken.length; j++) {
                if (clashes.clashInTime(taken[i], taken[j])) {
                    int[] clique = grown(taken[i], taken[j], taken, weeks, chosen, allowed);
                    if (clique.length > 0) {
                        found.add(clique);
                        return;
                    }
                }
            }
        }
    }

    private static int[] mostFirst(IntStream weeks, double[] chosen) {
        return weeks.boxed()
                .sorted(Comparator.comparingDouble(week -> -chosen[week]))
                .mapToInt(week -> week)
                .toArray();
    }

    /** A clique of the two and others, as large as it gets; empty if no more than one is taken of it. */
    private int[] grown(int one, int other, int[] taken, int[] weeks, double[] chosen, boolean[] allowed) {
        IntList clique = new IntList();
        clique.add(one);
        clique.add(other);
        grow(clique, taken, allowed);
        double sum = 0;
        for (int i = 0; i < clique.size(); i++) {
            sum += chosen[clique.get(i)];
        }
        if (sum < OVERFULL) {
            return new int[0];
        }
        grow(clique, weeks, allowed);
        int[] all = clique.toArray();
        Arrays.sort(all);
        return all;
    }

    private void grow(IntList clique, int[] candidates, boolean[] allowed) {
        for (int week : candidates) {
            if (allowed[week] && clashesWithAll(week, clique)) {
                clique.add(week);
            }
        }
    }

    private boolean clashesWithAll(int week, IntList clique) {
        for (int i = 0; i < clique.size(); i++) {
            if (clique.get(i) == week || !clashes.clash(week, clique.get(i))) {
                return false;
            }
        }
        return true;
    }
}
