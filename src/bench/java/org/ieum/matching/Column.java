package org.ieum.matching;

/** A column of the table. */
enum Column {
    SET("set"),
    METHOD("method"),
    SERVED("served"),
    WEIGHT("weight"),
    /** Of the bound that the method itself proves. */
    OF_OWN_BOUND("% of own bound"),
    /** Of the tightest bound that any method of this run proves for the set. */
    OF_BEST_BOUND("% of best bound"),
    SERVED_AT_MOST("bound: served"),
    WEIGHT_AT_MOST("bound: weight"),
    BOUND_SECONDS("bound s"),
    /** Share of the lessons. */
    IN_PERSON("in person %"),
    WISHES("wishes met"),
    /** Among pairs who ranked each other. */
    BLOCKING("blocking pairs"),
    /** Where one of the two ranked the other, and both would rather. */
    ONE_SIDED("one-sided"),
    /** Running pairings that still fit and lost their tutor. */
    BROKEN("broken"),
    /** Running pairings that still fit and got other times. */
    MOVED("moved"),
    /** Running pairings that ended, moved or changed tutor since they no longer fit. */
    FORCED("forced"),
    CPU("CPU-s"),
    WALL("wall-s"),
    HEAP("peak heap MB"),
    NOTE("note");

    final String title;

    Column(String title) {
        this.title = title;
    }
}
