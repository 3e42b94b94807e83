package org.ieum.matching;

import java.util.Arrays;

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
    /** Seconds until there was a plan within 2 % of the last one; it is looked at about once a second. */
    NEAR_SECONDS("98 % after s"),
    /** Share of the lessons. */
    IN_PERSON("in person %"),
    WISHES("wishes met"),
    /** Share of the lessons a week of what ran before that are held at the same time, whoever gives them. */
    SAME_TIMES("same times %"),
    /** On which somebody who teaches does, on average. */
    DAYS("days of a tutor"),
    /** And how many lessons they give on them. */
    LESSONS("lessons of a tutor"),
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
    NOTE("note"),
    /** The commit that was measured. */
    CODE("code");

    final String title;

    Column(String title) {
        this.title = title;
    }

    /** The one of this title. */
    static Column of(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + title));
    }
}
