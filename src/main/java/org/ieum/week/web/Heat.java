package org.ieum.week.web;

/**
 * A number with its shade.
 *
 * @param shade 0 for nothing, else 1 (few) to 5 (the most there are)
 */
record Heat(long number, int shade) {

    private static final int SHADES = 5;

    /** @param most the greatest number beside it */
    static Heat of(long number, long most) {
        return new Heat(number, number == 0 ? 0 : (int) Math.max(1, (number * SHADES + most - 1) / most));
    }
}
