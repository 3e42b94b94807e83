package org.ieum.fit;

import java.util.stream.IntStream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Policy;

/** The way to and from lessons in person. */
final class Road {

    /** Half hours between two lessons in person: somebody may be on the road. */
    static final int HALF_HOURS = Policy.DEFAULT.travelMinutes() / HalfHour.MINUTES;

    private Road() {}

    /** The half hours of a lesson, with so many around it. */
    static IntStream around(Session lesson, int halfHours) {
        return IntStream.range(
                lesson.firstHalfHour() - halfHours, lesson.firstHalfHour() + lesson.halfHours() + halfHours);
    }
}
