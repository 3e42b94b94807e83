package org.ieum.demo;

import java.util.SplittableRandom;

/** Draws that hang on what they are about, not on what was drawn before: whoever meets whom, the same week brings them the same. */
final class Lots {

    private static final long PRIME = 0x100000001b3L;

    private final long seed;

    Lots(long seed) {
        this.seed = seed;
    }

    /** From 0 to below 1. */
    double of(Object... about) {
        long hash = seed;
        for (Object one : about) {
            for (char letter : one.toString().toCharArray()) {
                hash = (hash ^ letter) * PRIME;
            }
            hash = (hash ^ '/') * PRIME;
        }
        return new SplittableRandom(hash).nextDouble();
    }

    /** 0 to {@code most}, both included. */
    int upTo(int most, Object... about) {
        return (int) (of(about) * (most + 1));
    }
}
