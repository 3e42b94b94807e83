package org.ieum.today;

import org.ieum.kernel.Coded;

/** The steps of the week, in their order. */
public enum WeekStep implements Coded {
    PREPARE,
    SEARCH,
    REVIEW,
    PUBLISH,
    ANSWERS,
    RUNNING
}
