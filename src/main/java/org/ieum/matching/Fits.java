package org.ieum.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Tries every need with every tutor of its subject, and counts what each rule takes out on the way. */
final class Fits {

    private final Instance instance;
    private final Needs needs;
    private final Map<String, int[]> teaching = new HashMap<>();
    private final IntList[] found;
    private final Funnel[] removals;
    private final boolean[] somebody;

    Fits(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        found = IntStream.range(0, instance.tutorCount())
                .mapToObj(t -> new IntList())
                .toArray(IntList[]::new);
        removals = IntStream.range(0, needs.count).mapToObj(n -> new Funnel()).toArray(Funnel[]::new);
        somebody = new boolean[needs.count];
        for (int need = 0; need < needs.count; need++) {
            tryAll(need);
        }
    }

    private void tryAll(int need) {
        int[] subject = teaching.computeIfAbsent(needs.asked(need).subject().key(), this::whoTeaches);
        removals[need].remove(Rule.SUBJECT, instance.tutorCount() - subject.length);
        for (int tutor : subject) {
            Rule broken = broken(need, tutor);
            if (broken != null) {
                removals[need].remove(broken, 1);
            } else if (!instance.isPinned(need) && instance.finds(need, tutor)) {
                found[tutor].add(need);
                somebody[need] = true;
            }
        }
    }

    private int[] whoTeaches(String subject) {
        return IntStream.range(0, instance.tutorCount())
                .filter(t -> instance.people.tutors.get(t).subjects().contains(subject))
                .toArray();
    }

    private Rule broken(int need, int tutor) {
        Rule broken = instance.rules.broken(need, tutor, instance.runs(need, tutor));
        return broken == null && !instance.findsAlone(need, tutor) ? Rule.TIMES : broken;
    }

    int[][] byTutor() {
        return Arrays.stream(found).map(IntList::toArray).toArray(int[][]::new);
    }

    Funnel[] removals() {
        return removals;
    }

    int[] open() {
        return IntStream.range(0, needs.count).filter(n -> somebody[n]).toArray();
    }
}
