package org.ieum.matching.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ieum.matching.instance.IntList;

/**
 * The choice of weeks as a set packing: of the weeks in each row so many can be chosen at most. The first rows are the
 * tutors, one week each; then come the needs that several could teach; cuts follow.
 */
final class Packing {

    final List<Week> weeks;
    final int tutors;
    /** By week the rows it is in, rising. */
    final int[][] rowsOf;
    /** By row how many of its weeks can be chosen. */
    final IntList most = new IntList();

    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> byNeed = new ArrayList<>();

    Packing(Weeks weeks, int needs) {
        this.weeks = weeks.all;
        tutors = weeks.first.length - 1;
        rowsOf = new int[this.weeks.size()][0];
        for (int tutor = 0; tutor < tutors; tutor++) {
            add(IntStream.range(weeks.first[tutor], weeks.first[tutor + 1]).toArray(), 1);
        }
        addNeeds(needs);
    }

    private void addNeeds(int needs) {
        List<IntList> withNeed =
                IntStream.range(0, needs).mapToObj(need -> new IntList()).toList();
        for (int week = 0; week < weeks.size(); week++) {
            for (int need : weeks.get(week).needs()) {
                withNeed.get(need).add(week);
            }
        }
        for (IntList list : withNeed) {
            int[] all = list.toArray();
            byNeed.add(all);
            if (IntStream.of(all)
                            .map(week -> weeks.get(week).tutor())
                            .distinct()
                            .count()
                    > 1) {
                add(all, 1);
            }
        }
    }

    /** Of these weeks so many can be chosen; nothing that is chosen by a plan may be lost by it. */
    void add(int[] row, int atMost) {
        int number = rows.size();
        rows.add(row);
        most.add(atMost);
        for (int week : row) {
            rowsOf[week] = Arrays.copyOf(rowsOf[week], rowsOf[week].length + 1);
            rowsOf[week][rowsOf[week].length - 1] = number;
        }
    }

    int rows() {
        return rows.size();
    }

    /** The weeks of a row. */
    int[] row(int number) {
        return rows.get(number);
    }

    /** The weeks with the need. */
    int[] with(int need) {
        return byNeed.get(need);
    }

    int size() {
        return weeks.size();
    }

    /** What the weeks are worth together. */
    long worth(int[] chosen) {
        return IntStream.of(chosen).mapToLong(week -> weeks.get(week).worth()).sum();
    }

    /** All weeks that do. */
    int[] which(IntPredicate does) {
        return IntStream.range(0, size()).filter(does).toArray();
    }
}
