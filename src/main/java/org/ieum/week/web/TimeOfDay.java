package org.ieum.week.web;

/** The columns of the table of free hours, in the order of {@code FreeTime}. */
enum TimeOfDay {
    WEEKDAY_MORNING,
    WEEKDAY_AFTERNOON,
    WEEKDAY_EVENING,
    WEEKEND_MORNING,
    WEEKEND_AFTERNOON,
    WEEKEND_EVENING
}
