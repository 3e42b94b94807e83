package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Problem;

/** A problem compiled to numbers: its facts, and who could take which need beside what is pinned or bound. */
public final class Instance {

    public final Facts facts;
    public final Problem problem;
    public final PeopleTable people;
    public final NeedTable needs;
    public final Rules rules;
    public final Pins pins;
    /** What keeps its tutor, but not its times. */
    public final BoundNeeds bound;
    /** Half hours between two lessons in person of one person on one day. */
    public final int travel;
    /** Per tutor the needs that they could take if they had nothing else, rising. */
    public final int[][] fits;
    /** Per need the tutors that could take it, rising. */
    public final int[][] tutors;
    /** The needs that are not pinned and that somebody could take. */
    public final int[] open;
    /** Per need how many tutors each rule takes out. */
    public final Funnel[] removals;

    public Instance(Facts facts, BoundNeeds bound) {
        this.facts = facts;
        this.bound = bound;
        problem = facts.problem;
        people = facts.people;
        needs = facts.needs;
        rules = facts.rules;
        pins = facts.pins;
        travel = facts.travel;
        Fits all = new Fits(facts);
        removals = all.removals();
        tutors = bound.narrowed(all.tutors());
        fits = turned(tutors, tutorCount());
        open = IntStream.range(0, needs.count)
                .filter(need -> tutors[need].length > 0)
                .toArray();
    }

    /** The same pairs seen from the other side. */
    private static int[][] turned(int[][] pairs, int count) {
        int[] size = new int[count];
        for (int[] list : pairs) {
            for (int item : list) {
                size[item]++;
            }
        }
        int[][] turned = new int[count][];
        for (int item = 0; item < count; item++) {
            turned[item] = new int[size[item]];
        }
        for (int i = pairs.length - 1; i >= 0; i--) {
            for (int item : pairs[i]) {
                turned[item][--size[item]] = i;
            }
        }
        return turned;
    }

    public int tutorCount() {
        return facts.tutorCount();
    }

    /** Whether the need keeps its tutor at times still to be chosen. */
    public boolean isBound(int need) {
        return bound.contains(need);
    }

    /** See {@link Facts#easiest}. */
    public Meeting easiest(int need, int tutor) {
        return facts.easiest(need, tutor);
    }

    /** See {@link Facts#starts}. */
    public long starts(int need, int tutor, Meeting meeting, int day) {
        return facts.starts(need, tutor, meeting, day);
    }

    /** Whether the tutor is among those who could take the need; -1 is not. */
    public boolean mayTake(int need, int tutor) {
        return Arrays.binarySearch(tutors[need], tutor) >= 0;
    }

    /** Whether the pairing runs now, kept or not. */
    public boolean runs(int need, int tutor) {
        return facts.runs(need, tutor);
    }

    public boolean isPinned(int need) {
        return facts.isPinned(need);
    }
}
