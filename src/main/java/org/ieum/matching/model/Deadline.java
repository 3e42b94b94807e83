package org.ieum.matching.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When a solve has to end. */
public final class Deadline {

    private final LongSupplier nanos;
    private final long begun;
    private final long limit;

    public Deadline(Effort effort) {
        this(effort, System::nanoTime);
    }

    /** @param nanos the clock; a benchmark on a busy machine counts a thread's own time */
    public Deadline(Effort effort, LongSupplier nanos) {
        this.nanos = nanos;
        begun = nanos.getAsLong();
        limit = Math.max(0, effort.timeLimit().toNanos());
    }

    public Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - begun);
    }

    /** The part of the time that is over; 1 or more at the end. */
    public double spent() {
        return limit == 0 ? 1 : (double) (nanos.getAsLong() - begun) / limit;
    }
}
