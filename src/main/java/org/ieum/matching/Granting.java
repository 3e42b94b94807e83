package org.ieum.matching;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Gives people to each other who wished for it, where nobody loses a tutor by it: a need moves to the wished tutor's
 * free room, or two needs change places. Quality is below the weight served, so it comes last and costs none.
 */
final class Granting {

    private final Instance instance;
    private final Board board;
    private final Roster roster;
    private final Pushing pushing;
    private final IntList nobody = new IntList();

    Granting(Board board) {
        this.board = board;
        instance = board.instance;
        roster = new Roster(instance);
        double[] noLoss = new double[instance.needs.count];
        pushing = new Pushing(board, new WeekTiming(board), noLoss, 0, new SplittableRandom(0));
    }

    /** Grants what wishes it can, the dearest first. */
    void run() {
        List<Problem.Wish> wishes = instance.problem.wishes().stream()
                .sorted(Comparator.comparingInt(Problem.Wish::rank)
                        .thenComparing(Problem.Wish::learner)
                        .thenComparing(Problem.Wish::tutor))
                .toList();
        for (Problem.Wish wish : wishes) {
            int learner = instance.people.learner(wish.learner());
            int tutor = instance.people.tutor(wish.tutor());
            if (learner >= 0 && tutor >= 0) {
                grant(learner, tutor);
            }
        }
        board.commit();
    }

    private void grant(int learner, int tutor) {
        for (int need = instance.needs.first[learner]; need < instance.needs.first[learner + 1]; need++) {
            int from = board.tutor[need];
            if (from != Board.NOBODY && from != tutor && mayGo(need, tutor) && !moves(need, tutor)) {
                changesPlaces(need, from, tutor);
            }
        }
    }

    private boolean mayGo(int need, int tutor) {
        return !instance.continuity.isBound(need) && instance.mayTake(need, tutor);
    }

    private boolean moves(int need, int tutor) {
        int from = board.tutor[need];
        int mark = board.mark();
        board.take(need);
        return (roster.wish(need, tutor) > roster.wish(need, from) && hasRoom(need, tutor)) || takeBack(mark);
    }

    private boolean changesPlaces(int need, int from, int tutor) {
        for (int i = 0; i < board.size[tutor]; i++) {
            int other = board.load[tutor][i];
            int gain = roster.wish(need, tutor)
                    + roster.wish(other, from)
                    - roster.wish(need, from)
                    - roster.wish(other, tutor);
            if (gain > 0 && mayGo(other, from)) {
                int mark = board.mark();
                board.take(need);
                board.take(other);
                if ((hasRoom(need, tutor) && hasRoom(other, from)) || takeBack(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasRoom(int need, int tutor) {
        boolean room = pushing.findRoom(need, tutor);
        if (room) {
            pushing.apply(need, nobody);
        }
        return room;
    }

    private boolean takeBack(int mark) {
        board.undo(mark);
        return false;
    }
}
