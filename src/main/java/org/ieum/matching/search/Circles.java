package org.ieum.matching.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;

/**
 * Tutors who teach the same learners by now, in circles that are not too large. Whoever is divided by circles and not one by
 * one has hardly a learner with tutors in several parts, of however many.
 */
final class Circles {

    /** So many fit into a part. */
    private static final int OF_A_PART = 8;

    private static final long STRIDE = 7919;

    private final Instance instance;
    private final int most;
    private final int[] leader;
    private final int[] size;

    /** @param parts how many parts there will be */
    Circles(Instance instance, Board board, int parts, SplittableRandom random) {
        this.instance = instance;
        leader = new int[instance.tutorCount()];
        size = new int[leader.length];
        Arrays.setAll(leader, tutor -> tutor);
        Arrays.fill(size, 1);
        most = Math.max(2, leader.length / parts / OF_A_PART);
        int learners = instance.people.learners.size();
        int first = learners == 0 ? 0 : random.nextInt(learners);
        long stride = learners % STRIDE == 0 ? 1 : STRIDE;
        // Another time others find no room in a circle any more.
        for (int i = 0; i < learners; i++) {
            unite((int) ((first + i * stride) % learners), board);
        }
    }

    private void unite(int learner, Board board) {
        int one = Board.NOBODY;
        for (int need = instance.needs.first[learner]; need < instance.needs.first[learner + 1]; need++) {
            int other = board.tutor[need];
            if (other != Board.NOBODY && one != Board.NOBODY) {
                unite(of(one), of(other));
            }
            one = other == Board.NOBODY ? one : other;
        }
    }

    private void unite(int one, int other) {
        if (one != other && size[one] + size[other] <= most) {
            boolean larger = size[one] >= size[other];
            int stays = larger ? one : other;
            leader[larger ? other : one] = stays;
            size[stays] = size[one] + size[other];
        }
    }

    /** The tutor by whom the circle of this one is known. */
    int of(int tutor) {
        int at = tutor;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
