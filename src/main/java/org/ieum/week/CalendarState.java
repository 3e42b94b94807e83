package org.ieum.week;

/** How sure the lessons of a calendar file are. */
public enum CalendarState {
    /** The reader is asked whether they suit. */
    ASKED,
    /** Both have said yes. */
    ARRANGED,
    /** They do not come about. */
    OVER
}
