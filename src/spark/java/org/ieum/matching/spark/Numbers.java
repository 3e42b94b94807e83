package org.ieum.matching.spark;

import java.util.Arrays;

/** Numbers in as few bytes as each needs, of seven bits each. */
final class Numbers {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private static final int LONGEST = 10;

    private byte[] bytes;
    private int at;

    private Numbers(byte[] bytes) {
        this.bytes = bytes;
    }

    static Numbers writing() {
        return new Numbers(new byte[1 << SEVEN]);
    }

    static Numbers reading(byte[] bytes) {
        return new Numbers(bytes);
    }

    /** Adds a number; those near 0 are short. */
    Numbers add(long number) {
        if (at + LONGEST > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        long rest = number << 1 ^ number >> Long.SIZE - 1;
        for (; rest >>> SEVEN != 0; rest >>>= SEVEN) {
            bytes[at++] = (byte) (rest | MORE);
        }
        bytes[at++] = (byte) rest;
        return this;
    }

    Numbers add(long[] numbers) {
        add(numbers.length);
        for (long number : numbers) {
            add(number);
        }
        return this;
    }

    Numbers add(int[] numbers) {
        add(numbers.length);
        for (int number : numbers) {
            add(number);
        }
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, at);
    }

    long next() {
        long rest = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[at++];
            rest |= (long) (part & MORE - 1) << shift;
            shift += SEVEN;
        } while (part < 0);
        return rest >>> 1 ^ -(rest & 1);
    }

    long[] longs() {
        long[] numbers = new long[(int) next()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = next();
        }
        return numbers;
    }

    int[] ints() {
        int[] numbers = new int[(int) next()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) next();
        }
        return numbers;
    }
}
