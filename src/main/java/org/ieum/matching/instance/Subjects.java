package org.ieum.matching.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The subjects that are asked for under small numbers, and who teaches them. */
final class Subjects {

    final int count;
    private final int[] ofNeed;
    private final int[][] ofTutor;

    Subjects(NeedTable needs, PeopleTable people) {
        Map<String, Integer> numbers = new HashMap<>();
        ofNeed = new int[needs.count];
        for (int need = 0; need < needs.count; need++) {
            ofNeed[need] = numbers.computeIfAbsent(needs.asked(need).subject().key(), key -> numbers.size());
        }
        count = numbers.size();
        // Few sets are different, and each is kept once.
        Map<Set<String>, int[]> kept = new HashMap<>();
        ofTutor = people.tutors.stream()
                .map(tutor -> kept.computeIfAbsent(tutor.subjects(), all -> asked(all, numbers)))
                .toArray(int[][]::new);
    }

    private static int[] asked(Set<String> subjects, Map<String, Integer> numbers) {
        return subjects.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(number -> number)
                .sorted()
                .toArray();
    }

    int of(int need) {
        return ofNeed[need];
    }

    /** What the tutor teaches of what is asked for, rising. */
    int[] taughtBy(int tutor) {
        return ofTutor[tutor];
    }

    boolean teaches(int tutor, int subject) {
        for (int taught : ofTutor[tutor]) {
            if (taught == subject) {
                return true;
            }
        }
        return false;
    }
}
