package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who could take which need, beside what is pinned or bound. Pairs are not listed anywhere: there are three million of them
 * among ten thousand learners, and their number grows with the square. What is asked often, {@link TutorPages} and {@link
 * NeedPages} answer by bits; here is what no page knows.
 */
final class Fits {

    final Facts facts;
    final Subjects subjects;
    private final NeedTable needs;
    private final Rules rules;
    private final BoundNeeds bound;
    private final int[] running;
    /** By tutor the needs that are theirs alone, or theirs by milder rules than others'; rising. */
    private final Map<Integer, int[]> own = new HashMap<>();

    Fits(Facts facts, BoundNeeds bound) {
        this.facts = facts;
        this.bound = bound;
        needs = facts.needs;
        rules = facts.rules;
        subjects = new Subjects(needs, facts.people);
        running = new int[needs.count];
        Arrays.fill(running, -1);
        facts.pins.running.keySet().forEach(need -> running[need] = facts.runningTutor(need));
        facts.pins.running.keySet().stream()
                .filter(need -> isPosted(need) && running[need] >= 0 && fit(need, running[need]))
                .forEach(need -> own.merge(running[need], new int[] {need}, Fits::joined));
        for (int need : bound.all()) {
            own.merge(bound.tutor(need), new int[] {need}, Fits::joined);
        }
    }

    private static int[] joined(int[] some, int[] one) {
        int[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        Arrays.sort(both);
        return both;
    }

    /** Whether the need is open to others than one tutor. */
    boolean isPosted(int need) {
        return !facts.isPinned(need) && !bound.contains(need);
    }

    boolean isBound(int need) {
        return bound.contains(need);
    }

    int boundTo(int need) {
        return bound.tutor(need);
    }

    /** The tutor who teaches the need now and could go on, though others could take it as well; -1 for none. */
    int incumbent(int need) {
        return isPosted(need) && running[need] >= 0 && fit(need, running[need]) ? running[need] : -1;
    }

    /** See {@link #own}. */
    int[] own(int tutor) {
        return own.getOrDefault(tutor, NONE);
    }

    private static final int[] NONE = {};

    /** Whether the tutor could take the need if they had nothing else. */
    boolean fit(int need, int tutor) {
        if (!isPosted(need)) {
            return bound.contains(need) && bound.tutor(need) == tutor;
        }
        boolean runs = running[need] == tutor;
        return subjects.teaches(tutor, subjects.of(need))
                && rules.brokenAmongTeachers(need, tutor, runs) == null
                && facts.findsAlone(need, tutor)
                && !rules.isVetoed(needs.learner[need], tutor)
                && (runs || !rules.isRejected(need, tutor))
                && facts.finds(need, tutor);
    }

    /** Whether a pair that a page found is one: no page knows of vetoes, refusals and pins, or of what runs. */
    boolean isRight(int need, int tutor) {
        return running[need] != tutor
                && !rules.isVetoed(needs.learner[need], tutor)
                && !rules.isRejected(need, tutor)
                && facts.finds(need, tutor);
    }

    /** Whether a page may know the tutor for what is taught in the subject of this need. */
    boolean mayBePosted(int tutor, int taught) {
        return rules.isAvailable(tutor)
                && facts.pins.sessionsLeft[tutor] > 0
                && rules.speech().canTeach(tutor, taught);
    }
}
