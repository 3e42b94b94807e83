package org.ieum.matching;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;

/** Who would be where when: of the lessons of one person at one half hour, at most one is held. */
final class CpSatTime {

    record Attendee(boolean teaches, int number) {}

    private record Moment(Attendee person, int halfHour) {}

    private final int travel;
    private final Map<Moment, List<Literal>> busy = new HashMap<>();
    /** Lessons in person, each with the travelling time after it: no two of them may touch. */
    private final Map<Moment, List<Literal>> away = new HashMap<>();

    CpSatTime(int travel) {
        this.travel = travel;
    }

    void take(Attendee person, int start, int length, Meeting meeting, Literal held) {
        take(busy, person, start, start + length, held);
        if (meeting == Meeting.IN_PERSON) {
            int midnight = (start / HalfHour.DAY + 1) * HalfHour.DAY;
            take(away, person, start, Math.min(midnight, start + length + travel), held);
        }
    }

    private static void take(Map<Moment, List<Literal>> all, Attendee person, int from, int to, Literal held) {
        for (int halfHour = from; halfHour < to; halfHour++) {
            all.computeIfAbsent(new Moment(person, halfHour), moment -> new ArrayList<>())
                    .add(held);
        }
    }

    void nobodyTwiceAtOnce(CpModel model) {
        busy.values().forEach(model::addAtMostOne);
        away.values().forEach(model::addAtMostOne);
    }
}
