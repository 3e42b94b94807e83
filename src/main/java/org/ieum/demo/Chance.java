package org.ieum.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same chance for a seed at every start. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Up to {@code to}, including both. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> List<T> some(List<T> choices, int count) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
}
