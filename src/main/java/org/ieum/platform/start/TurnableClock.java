package org.ieum.platform.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The installation's clock. It goes with the machine's; only where a time is played through that was or may be (the demo's past, a
 * simulated year) it is turned by hand, and then stands where it was put.
 */
public final class TurnableClock extends Clock {

    private final Clock machine;
    /** Where it was put; null while it goes. */
    private final AtomicReference<Instant> hand;

    /** By whole microseconds: what the database keeps, so that a moment reads afterwards as it was said. */
    TurnableClock(ZoneId zone) {
        this(Clock.tick(Clock.system(zone), Duration.of(1, ChronoUnit.MICROS)), new AtomicReference<>());
    }

    private TurnableClock(Clock machine, AtomicReference<Instant> hand) {
        this.machine = machine;
        this.hand = hand;
    }

    /** It stands at this moment from now on. */
    public void turnTo(Instant moment) {
        hand.set(moment);
    }

    /** It goes again. */
    public void letGo() {
        hand.set(null);
    }

    @Override
    public Instant instant() {
        Instant put = hand.get();
        return put == null ? machine.instant() : put;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TurnableClock(machine.withZone(zone), hand);
    }
}
