package org.ieum.substitute;

import java.time.Duration;
import java.time.Instant;

/** The time that a lesson takes somebody; {@code inPerson} says whether there is a way to and from it. */
record Appointment(Instant start, int minutes, boolean inPerson) {

    /** Between two lessons in person; somebody may be on the road. */
    private static final Duration ROAD = Duration.ofMinutes(30);

    /** Whether nobody could be at both. */
    boolean meets(Appointment other) {
        Duration between = inPerson && other.inPerson ? ROAD : Duration.ZERO;
        return start.isBefore(other.end().plus(between)) && other.start.isBefore(end().plus(between));
    }

    private Instant end() {
        return start.plusSeconds(minutes * 60L);
    }
}
