package org.ieum.matching.instance;

import org.ieum.kernel.Meeting;

/**
 * The half hours of one group of people that are still open beside what is pinned: per person for lessons online, and
 * the fewer ones for lessons in person, which keep a travelling time from other lessons in person.
 */
public final class Openings {

    private final long[][] online;
    private final long[][] inPerson;
    private final int travel;

    public Openings(long[][] free, int travel) {
        this(free.clone(), free.clone(), travel);
    }

    private Openings(long[][] online, long[][] inPerson, int travel) {
        this.online = online;
        this.inPerson = inPerson;
        this.travel = travel;
    }

    /** The same, to close more without closing it here. */
    public Openings copy() {
        return new Openings(online.clone(), inPerson.clone(), travel);
    }

    public long[] of(int person, Meeting meeting) {
        return (meeting == Meeting.ONLINE ? online : inPerson)[person];
    }

    /** Whether these lessons lie wholly in what is open. */
    public boolean allow(int person, Meeting meeting, long times, int length) {
        long[] busy = DayMasks.none();
        Times.mark(times, length, busy);
        long[] open = of(person, meeting);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            if ((busy[day] & ~open[day]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes the lessons' time out of what is open. */
    public void close(int person, Meeting meeting, long times, int length) {
        long[] busy = DayMasks.none();
        Times.mark(times, length, busy);
        online[person] = online[person].clone();
        inPerson[person] = inPerson[person].clone();
        for (int day = 0; day < DayMasks.DAYS; day++) {
            online[person][day] &= ~busy[day];
            inPerson[person][day] &= ~(meeting == Meeting.IN_PERSON ? DayMasks.widened(busy[day], travel) : busy[day]);
        }
    }
}
