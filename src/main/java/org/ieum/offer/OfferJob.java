package org.ieum.offer;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.ieum.platform.job.Recurring;

/** Looks every minute after the offers that wait, on one replica at a time. */
class OfferJob {

    private static final Duration EVERY = Duration.ofMinutes(1);

    /** {@code offers} is asked for when it is needed: whoever schedules a job needs all of them first. */
    @Produces
    @Singleton
    Recurring offers(Instance<LookingAfterOffers> offers, Instance<WithdrawingOffers> withdrawing, Clock clock) {
        return new Recurring(EVERY, "offers", () -> {
            Instant now = clock.instant();
            withdrawing.get().ofThoseWhoLeft();
            all(offers.get()::expire, now);
            all(offers.get()::tellOthers, now);
            all(offers.get()::remind, now);
        });
    }

    private static void all(Predicate<Instant> some, Instant now) {
        boolean more = true;
        while (more) {
            more = some.test(now);
        }
    }
}
