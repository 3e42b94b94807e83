package org.ieum.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Tries every need with every tutor of its subject, and counts what each rule takes out on the way. */
final class Fits {

    private final Instance instance;
    private final Needs needs;
    private final Map<String, int[]> teaching = new HashMap<>();
    private final int[][] tutors;
    private final Funnel[] removals;

    Fits(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        tutors = new int[needs.count][];
        removals = new Funnel[needs.count];
        for (int need = 0; need < needs.count; need++) {
            teaching.computeIfAbsent(needs.asked(need).subject().key(), this::whoTeaches);
        }
        IntStream.range(0, needs.count).parallel().forEach(this::tryAll);
    }

    private int[] whoTeaches(String subject) {
        return IntStream.range(0, instance.tutorCount())
                .filter(t -> instance.people.tutors.get(t).subjects().contains(subject))
                .toArray();
    }

    private void tryAll(int need) {
        int[] subject = teaching.get(needs.asked(need).subject().key());
        Funnel funnel = new Funnel();
        funnel.remove(Rule.SUBJECT, instance.tutorCount() - subject.length);
        IntList found = new IntList();
        for (int tutor : subject) {
            Rule broken = broken(need, tutor);
            if (broken != null) {
                funnel.remove(broken, 1);
            } else if (!instance.isPinned(need) && instance.finds(need, tutor)) {
                found.add(tutor);
            }
        }
        removals[need] = funnel;
        tutors[need] = found.toArray();
    }

    private Rule broken(int need, int tutor) {
        Rule broken = instance.rules.brokenAmongTeachers(need, tutor, instance.runs(need, tutor));
        return broken == null && !instance.findsAlone(need, tutor) ? Rule.TIMES : broken;
    }

    /** Per need the tutors who fit and have room beside what is pinned, rising; none for a pinned need. */
    int[][] tutors() {
        return tutors;
    }

    Funnel[] removals() {
        return removals;
    }
}
