package org.ieum.matching.price;

import java.util.Arrays;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.NeedScan;

/**
 * Which hours of a tutor are covered by as many needs of one lesson as the week can hold, each worth more than all that come
 * after: whatever bundle has a later need there can have one of these instead. So what a tutor weighs hardly grows with the
 * number of people. A need held in person stands in for others in person alone, since it asks for time on the road.
 */
final class Saturation {

    private static final int LENGTHS = 3;
    private static final int MOST = 12;

    private final Facts facts;
    /** By number of needs less one, length and day: what so many cover; then likewise, those online alone. */
    private final long[] all = new long[MOST * LENGTHS * DayMasks.DAYS];

    private final long[] online = new long[MOST * LENGTHS * DayMasks.DAYS];
    private final long[] starts = DayMasks.none();
    private int tutor;
    private int enough;
    private boolean meetsOnline;

    Saturation(Facts facts) {
        this.facts = facts;
    }

    /** Turns to a tutor whose week can hold so many needs. */
    void begin(int of, int most) {
        tutor = of;
        enough = Math.min(most, MOST);
        meetsOnline = facts.meetsOnline(tutor);
        Arrays.fill(all, 0, enough * LENGTHS * DayMasks.DAYS, 0);
        Arrays.fill(online, 0, enough * LENGTHS * DayMasks.DAYS, 0);
    }

    /** Whether the need, of one lesson, is covered at all its hours. */
    boolean covers(int need) {
        Meeting meeting = facts.easiest(need, tutor);
        int length = facts.needs.length[need] - Facts.SHORTEST;
        long[] by = meeting == Meeting.ONLINE ? online : all;
        int last = ((enough - 1) * LENGTHS + length) * DayMasks.DAYS;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            if ((facts.starts(need, tutor, meeting, day) & ~by[last + day]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Has the need, of one lesson, cover its hours for all that is worth no more. */
    void cover(int need) {
        Meeting meeting = facts.easiest(need, tutor);
        int length = facts.needs.length[need] - Facts.SHORTEST;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            starts[day] = facts.starts(need, tutor, meeting, day);
        }
        add(all, length);
        if (meeting == Meeting.ONLINE) {
            add(online, length);
        }
    }

    private void add(long[] to, int length) {
        for (int longer = length; longer < LENGTHS; longer++) {
            for (int count = enough - 1; count >= 0; count--) {
                int at = (count * LENGTHS + longer) * DayMasks.DAYS;
                for (int day = 0; day < DayMasks.DAYS; day++) {
                    long fewer = count == 0 ? -1 : to[at - LENGTHS * DayMasks.DAYS + day];
                    to[at + day] |= fewer & starts[day];
                }
            }
        }
    }

    /** Keeps the scan from what is covered. */
    void close(NeedScan scan) {
        long[] by = meetsOnline ? online : all;
        int at = (enough - 1) * LENGTHS * DayMasks.DAYS;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            int next = at + DayMasks.DAYS;
            scan.close(day, by[at + day], by[next + day], by[next + DayMasks.DAYS + day]);
        }
        scan.endIfClosed();
    }
}
