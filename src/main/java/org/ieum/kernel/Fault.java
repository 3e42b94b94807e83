package org.ieum.kernel;

/** What is wrong with a text. {@code expected} is {@link Malformed#expected()}. */
public enum Fault {
    /** Nothing where something is needed. */
    REQUIRED,
    /** Not one of a closed list; {@code expected} has the list. */
    NOT_ONE_OF,
    /** Not of the form {@code expected}. */
    FORM,
    /** A time that is not on the half hour. */
    NOT_ON_HALF_HOUR,
    /** A span of time that does not end after it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** A number outside {@code expected}. */
    OUT_OF_RANGE,
    /** A pledge under a year; {@code expected} is the earliest end. */
    PLEDGE_TOO_SHORT,
    /** A day that is not a Monday. */
    NOT_A_MONDAY,
    /** A proposal whose people have changed so that it breaks a rule now. */
    NO_LONGER_FITS,
    /** An unknown time zone. */
    UNKNOWN_ZONE,
    /** An unknown language. */
    UNKNOWN_LANGUAGE,
    /** A city or subject that the installation does not have. */
    UNKNOWN_KEY,
    /** Longer than {@code expected} characters. */
    TOO_LONG,
    /** More than {@code expected} items. */
    TOO_MANY,
    /** A character that no reader sees: a control character or one that turns the direction of writing. */
    CONTROL_CHARACTER,
    /** Begins with a character by which a spreadsheet takes a cell for a formula. */
    FORMULA,
    /** Bytes that are not UTF-8, or half a character. */
    NOT_UTF8,
    /** Said before; {@code expected} is the line, if there is one. */
    DUPLICATE,
    /** A key of a person whom neither the upload nor the store knows. */
    UNKNOWN_PERSON,
    /** An address that somebody else has, whose key is the value: a warning, for families share addresses. */
    KNOWN_ADDRESS,
    /** Somebody else has the same name and is free at the same hours. */
    KNOWN_NAME,
    /** Two lessons of one pairing overlap. */
    OVERLAPS,
    /** The need is served by another tutor already. */
    RUNS_WITH_ANOTHER,
    /** A learner who is not of age, and a tutor whose record check is not valid. */
    NEEDS_RECORD_CHECK,
    /** A step that is needed before a tutor is approved, and was not seen. */
    STEP_MISSING,
    /** A day ahead, of something that was seen. */
    SEEN_AHEAD,
    /** A column, field or file that is not known. */
    UNKNOWN_FIELD,
    /** A column that the header lacks. */
    MISSING_COLUMN,
    /** Something in a column whose header has no name; the value is its number. */
    NAMELESS_COLUMN,
    /** A file whose cells are parted by another sign than {@code expected}. */
    OTHER_SEPARATOR,
    /** A row with more or fewer cells than the header. */
    RAGGED,
    /** Quotes that are not closed, or a row without an end. */
    NOT_CSV,
    /** A file over {@code expected} MB. */
    TOO_LARGE,
    /** An address of elsewhere, where none is taken. */
    LINK,
    /** Somebody who wants to be reached through others whom we do not know. */
    NOBODY_BETWEEN
}
