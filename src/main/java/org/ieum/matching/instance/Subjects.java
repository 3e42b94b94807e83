package org.ieum.matching.instance;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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
        ofTutor = people.tutors.stream()
                .map(tutor -> tutor.subjects().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(number -> number)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
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
