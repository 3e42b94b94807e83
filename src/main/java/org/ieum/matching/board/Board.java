package org.ieum.matching.board;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Times;

/**
 * A plan in the making: who has which open need and when. Knows what it weighs, not what is good. Every change is noted
 * until {@link #commit()}, so that a step of the search can be taken back.
 */
public final class Board {

    public static final int NOBODY = -1;

    final Facts facts;
    public final int[] tutor;
    public final long[] times;
    /** Per tutor the open needs they have; only the first {@link #size} count. */
    public final int[][] load;

    public final int[] size;
    /** Open needs without a tutor; only the first {@link #waitingCount} count. */
    public final int[] waiting;

    private final NeedTable needs;
    private final int[] used;
    private final int[] placeInWaiting;
    private final Journal journal = new Journal();
    private int waitingCount;
    private long weight;

    /** A board that knows no needs. */
    public Board(Facts facts) {
        this.facts = facts;
        needs = facts.needs;
        tutor = new int[needs.count];
        Arrays.fill(tutor, NOBODY);
        times = new long[needs.count];
        load = new int[facts.tutorCount()][];
        for (int t = 0; t < load.length; t++) {
            load[t] = new int[facts.pins.sessionsLeft[t]];
        }
        size = new int[load.length];
        used = new int[load.length];
        waiting = new int[needs.count];
        placeInWaiting = new int[needs.count];
    }

    /**
     * A board of the same weeks on which another thread can go on with some of the needs; see {@link #takeWaiting}. What a
     * thread changes has to be out of the others' sight.
     */
    public Board(Board whole) {
        facts = whole.facts;
        needs = facts.needs;
        tutor = whole.tutor;
        times = whole.times;
        load = whole.load;
        size = whole.size;
        used = whole.used;
        placeInWaiting = whole.placeInWaiting;
        waiting = new int[needs.count];
    }

    /** Takes over some of the needs that wait on another board of the same weeks; nothing waits here. */
    public void takeWaiting(Board from, IntPredicate which) {
        int left = 0;
        for (int i = 0; i < from.waitingCount; i++) {
            int need = from.waiting[i];
            if (which.test(need)) {
                await(need);
            } else {
                from.placeInWaiting[need] = left;
                from.waiting[left++] = need;
            }
        }
        from.waitingCount = left;
        weight = 0;
    }

    /** Takes over all that waits on another board of the same weeks, and what has been gained there. */
    public void takeBack(Board from) {
        for (int i = 0; i < from.waitingCount; i++) {
            await(from.waiting[i]);
        }
        from.waitingCount = 0;
        weight += from.weight;
    }

    /** The board with all open needs waiting, but those that keep their tutor. */
    public static Board start(Instance instance) {
        Board board = new Board(instance.facts);
        for (int need : instance.open) {
            board.expect(need);
        }
        for (int need : instance.bound.all()) {
            board.put(need, instance.bound.tutor(need), instance.bound.times(need));
        }
        board.commit();
        return board;
    }

    /** Takes notice of a need that has nobody yet. */
    public void expect(int need) {
        await(need);
    }

    public void put(int need, int to, long when) {
        journal.note(need, NOBODY, Times.NONE);
        add(need, to, when);
    }

    private void add(int need, int to, long when) {
        tutor[need] = to;
        times[need] = when;
        load[to][size[to]++] = need;
        used[to] += needs.sessions[need];
        weight += needs.weight[need];
        stopWaiting(need);
    }

    public void take(int need) {
        journal.note(need, tutor[need], times[need]);
        remove(need);
    }

    private void remove(int need) {
        int from = tutor[need];
        int[] all = load[from];
        int last = --size[from];
        for (int i = 0; i <= last; i++) {
            if (all[i] == need) {
                all[i] = all[last];
                break;
            }
        }
        used[from] -= needs.sessions[need];
        weight -= needs.weight[need];
        tutor[need] = NOBODY;
        times[need] = Times.NONE;
        await(need);
    }

    public void retime(int need, long when) {
        if (times[need] != when) {
            journal.note(need, tutor[need], times[need]);
            times[need] = when;
        }
    }

    private void await(int need) {
        placeInWaiting[need] = waitingCount;
        waiting[waitingCount++] = need;
    }

    private void stopWaiting(int need) {
        int place = placeInWaiting[need];
        int last = waiting[--waitingCount];
        waiting[place] = last;
        placeInWaiting[last] = place;
    }

    public int waitingCount() { return waitingCount; }

    /** What is served beside what is pinned; on a board of some of the needs, what was gained since they were taken over. */
    public long weight() { return weight; }

    /** The need of a change since the last {@link #commit}; they are numbered below {@link #mark}. */
    public int changed(int change) {
        return journal.need(change);
    }

    /** Who had the need before the change. */
    public int before(int change) {
        return journal.tutor(change);
    }

    /** Where to {@link #undo} back to. */
    public int mark() {
        return journal.size();
    }

    public void undo(int mark) {
        while (journal.size() > mark) {
            int last = journal.pop();
            int need = journal.need(last);
            int before = journal.tutor(last);
            if (tutor[need] != NOBODY && tutor[need] == before) {
                times[need] = journal.times(last);
            } else if (before == NOBODY) {
                remove(need);
            } else {
                add(need, before, journal.times(last));
            }
        }
    }

    public void commit() {
        journal.clear();
    }

    /** Lessons a week that the tutor has left. */
    public int sessionsLeft(int of) {
        return facts.pins.sessionsLeft[of] - used[of];
    }

    /** Makes the other board like this one. */
    public void copyTo(Board other) {
        System.arraycopy(tutor, 0, other.tutor, 0, tutor.length);
        System.arraycopy(times, 0, other.times, 0, times.length);
        System.arraycopy(size, 0, other.size, 0, size.length);
        System.arraycopy(used, 0, other.used, 0, used.length);
        System.arraycopy(waiting, 0, other.waiting, 0, waiting.length);
        System.arraycopy(placeInWaiting, 0, other.placeInWaiting, 0, waiting.length);
        for (int t = 0; t < load.length; t++) {
            System.arraycopy(load[t], 0, other.load[t], 0, size[t]);
        }
        other.waitingCount = waitingCount;
        other.weight = weight;
        other.commit();
    }
}
