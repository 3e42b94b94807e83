package org.ieum.matching;

import java.util.stream.LongStream;

/** So many numbers out of a range, evenly spread: how methods that list everything are kept from listing millions. */
public final class Sample {

    private Sample() {}

    public static LongStream of(long size, long most) {
        if (size <= most) {
            return LongStream.range(0, size);
        }
        return LongStream.range(0, most).map(i -> i * size / most);
    }
}
