package org.ieum.offer;

import org.ieum.kernel.Coded;

/** What an offer was for, of what may make people say no. */
public enum Offered implements Coded {
    /** From Monday to Friday before noon, in the installation's week. */
    MORNING(By.TIME),
    /** From Monday to Friday, from noon to six. */
    AFTERNOON(By.TIME),
    /** From Monday to Friday, from six in the evening. */
    EVENING(By.TIME),
    WEEKEND(By.TIME),
    ONLINE(By.MEETING),
    IN_PERSON(By.MEETING),
    /** The first day within a week of the question. */
    WITHIN_A_WEEK(By.NOTICE),
    WITHIN_TWO_WEEKS(By.NOTICE),
    LATER(By.NOTICE);

    private final By by;

    Offered(By by) {
        this.by = by;
    }

    /** What it is one of. */
    public By by() { return by; }

    /** What offers are told apart by. */
    public enum By implements Coded {
        TIME,
        MEETING,
        NOTICE
    }
}
