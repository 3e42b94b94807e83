package org.ieum.person.web;

import java.util.List;

/**
 * The week of a form as a page shows it.
 *
 * @param nightOpen whether something is ticked before the day begins
 * @param home the place whose clock lessons keep
 * @param here what is ticked, day by day
 * @param scraps whether something of it is shorter than a lesson
 * @param total of the hours in a week
 * @param notes what a clock elsewhere says, for each zone where it is another one
 */
public record HoursView(
        List<DayOfHours> days,
        boolean nightOpen,
        String home,
        List<String> here,
        boolean scraps,
        String total,
        List<Note> notes) {

    /** One day: the hours that people have, and those that few have. */
    public record DayOfHours(String code, String name, List<HourCell> cells, List<HourCell> night) {}

    /** A half hour. */
    public record HourCell(String value, String time, boolean ticked) {}

    /**
     * How a zone's clock stands to ours.
     *
     * @param ahead minutes that ours is ahead of it now
     * @param change what happens when clocks change; empty if none do for half a year
     * @param shown whether the form is in this zone
     */
    public record Note(String zone, long ahead, String text, String change, boolean shown) {}
}
