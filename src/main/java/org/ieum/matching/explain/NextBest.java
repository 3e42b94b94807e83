package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.WishTable;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.search.Ejection;

/**
 * The next best tutor for each need of a plan. Who has room comes first, a wish and a city in common before others; else
 * the one whose needs in the way are the least loss after each of them was tried elsewhere. Looks at no more than
 * {@link #WITH_ROOM} tutors with room, {@link #FULL} without and {@link #ELSEWHERE} for a need in the way, so that a
 * cheaper one may be missed where hundreds fit. The board is as it was afterwards.
 */
public final class NextBest {

    private static final int WITH_ROOM = 30;
    private static final int FULL = 8;
    private static final int ELSEWHERE = 10;

    private final Situation situation;
    private final Instance instance;
    private final NeedTable needs;
    private final Board board;
    private final WishTable wishes;
    private final Ejection ejection;
    private final IntList evicted = new IntList();

    private int tutor;
    private long loss;
    private List<NeedKey> losers = List.of();
    private List<NeedKey> movers = List.of();

    public NextBest(Situation situation) {
        this.situation = situation;
        instance = situation.instance;
        needs = instance.needs;
        board = situation.board;
        wishes = new WishTable(instance);
        double[] weights = Arrays.stream(needs.weight).asDoubleStream().toArray();
        ejection = new Ejection(instance, board, weights, 0, new SplittableRandom(0));
    }

    /** Empty if the line must stay, or if nobody else fits. */
    public Optional<Alternative> of(Plan.Line line) {
        int need = line.change() == Change.ENDED ? -1 : situation.need(line.learner(), line.subject());
        if (need < 0 || instance.isPinned(need) || instance.isBound(need)) {
            return Optional.empty();
        }
        int from = board.tutor[need];
        int[] candidates = candidates(need, from);
        tutor = Board.NOBODY;
        loss = Long.MAX_VALUE;
        int mark = board.mark();
        board.take(need);
        if (!findRoom(need, candidates)) {
            for (int i = 0; i < Math.min(FULL, candidates.length) && loss > 0; i++) {
                makeRoom(need, candidates[i], from);
            }
        }
        board.undo(mark);
        return tutor == Board.NOBODY
                ? Optional.empty()
                : Optional.of(new Alternative(
                        line.learner(),
                        line.subject(),
                        instance.people.tutors.get(tutor).id(),
                        losers,
                        movers,
                        loss));
    }

    /** Whoever else fits, the more pleasant first. */
    private int[] candidates(int need, int from) {
        return Arrays.stream(instance.tutors(need))
                .filter(other -> other != from)
                .mapToLong(other -> -pleasure(need, other) << Integer.SIZE | other)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    private long pleasure(int need, int other) {
        boolean near = instance.people.canMeet(needs.learner[need], other, Meeting.IN_PERSON);
        return wishes.of(need, other) * 100L + (near ? 50 : 0) + board.sessionsLeft(other);
    }

    private boolean findRoom(int need, int[] candidates) {
        int left = WITH_ROOM;
        for (int i = 0; i < candidates.length && left > 0; i++) {
            if (board.sessionsLeft(candidates[i]) >= needs.sessions[need]) {
                left--;
                if (ejection.findRoom(need, candidates[i])) {
                    keep(candidates[i], 0, List.of(), List.of());
                    return true;
                }
            }
        }
        return false;
    }

    private void makeRoom(int need, int candidate, int from) {
        boolean found = false;
        for (int other : Arrays.copyOf(board.load[candidate], board.size[candidate])) {
            if (loss > 0 && !instance.isBound(other) && ejection.findRoomWithout(need, candidate, other)) {
                found = true;
                weigh(need, candidate, from);
            }
        }
        if (!found && ejection.findAt(need, candidate, (double) loss)) {
            weigh(need, candidate, from);
        }
    }

    /** Does what was found, tries what was in the way elsewhere, and takes all back. */
    private void weigh(int need, int candidate, int from) {
        int mark = board.mark();
        evicted.clear();
        ejection.apply(need, evicted);
        List<NeedKey> lost = new ArrayList<>();
        List<NeedKey> moved = new ArrayList<>();
        long weight = 0;
        for (int i = evicted.size() - 1; i >= 0; i--) {
            int other = evicted.get(i);
            boolean placed = place(other, candidate, from);
            (placed ? moved : lost).add(situation.ask(other));
            weight += placed ? 0 : needs.weight[other];
        }
        board.undo(mark);
        if (weight < loss) {
            keep(candidate, weight, lost, moved);
        }
    }

    /** Finds room for a need elsewhere, where the other one left some to begin with. */
    private boolean place(int other, int except, int from) {
        boolean room = Arrays.binarySearch(instance.tutors(other), from) >= 0 && ejection.findRoom(other, from);
        if (room || ejection.find(other, except, ELSEWHERE, Double.MIN_VALUE)) {
            ejection.apply(other, evicted);
            return true;
        }
        return false;
    }

    private void keep(int who, long weight, List<NeedKey> lost, List<NeedKey> moved) {
        tutor = who;
        loss = weight;
        losers = List.copyOf(lost);
        movers = List.copyOf(moved);
    }
}
