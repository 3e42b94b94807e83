package org.ieum.kernel;

/** What is wrong with a text. */
public enum Fault {
    /** Not one of a closed list; {@link Malformed#expected()} has the list. */
    NOT_ONE_OF,
    /** Not of the form {@link Malformed#expected()}. */
    FORM,
    /** A time that is not on the half hour. */
    NOT_ON_HALF_HOUR,
    /** A span of time that does not end after it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** A number outside {@link Malformed#expected()}. */
    OUT_OF_RANGE,
    /** Nothing where something has to be. */
    REQUIRED,
    /** A day that is not a Monday. */
    NOT_A_MONDAY,
    /** An unknown time zone. */
    UNKNOWN_ZONE
}
