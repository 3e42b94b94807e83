package org.ieum.matching.instance;

/** Numbers in the falling order of what their things are worth: the value's opposite, and the number in the last bits. */
public final class ByValue {

    private static final int NUMBER_BITS = 24;

    /** So many things can be numbered. */
    static final int MOST = 1 << NUMBER_BITS;

    private ByValue() {}

    /** The dearer the thing, the less its key; of two that are worth the same, the lower number comes first. */
    public static long key(long value, int number) {
        return -value << NUMBER_BITS | number;
    }

    /** What the thing of a key is worth. */
    public static long value(long key) {
        return -(key >> NUMBER_BITS);
    }

    /** The number of the thing of a key. */
    public static int number(long key) {
        return (int) (key & (MOST - 1));
    }
}
