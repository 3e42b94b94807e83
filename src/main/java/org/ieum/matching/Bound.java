package org.ieum.matching;

/** Upper bounds proven so far, beside what is pinned. Written by one thread and read by others. */
final class Bound {

    private volatile long value;

    Bound(long start) {
        value = start;
    }

    long value() {
        return value;
    }

    void lower(long to) {
        value = Math.min(value, to);
    }
}
