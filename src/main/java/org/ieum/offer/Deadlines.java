package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when people can answer. */
@Singleton
class Deadlines {

    private final Clock clock;
    private final Duration expireAfter;

    @Inject
    Deadlines(Clock clock, OfferSettings settings) {
        this.clock = clock;
        this.expireAfter = settings.expireAfter();
    }

    /** Of what is asked now: mails name a day, and the day counts to its end. */
    Instant next() {
        Instant end = clock.instant().plus(expireAfter);
        return expireAfter.compareTo(Duration.ofDays(1)) < 0
                ? end
                : end.atZone(clock.getZone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant();
    }
}
