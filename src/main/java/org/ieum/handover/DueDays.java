package org.ieum.handover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.ieum.pairing.Pairing;

/** By when two people have to know where they meet. */
@Singleton
class DueDays {

    @Inject Clock clock;
    @Inject HandoverSettings settings;

    /** Some days from today, and the day before the first lesson at the latest. */
    LocalDate day(Pairing pairing) {
        LocalDate today = LocalDate.now(clock);
        LocalDate usual = soon();
        LocalDate last = firstLesson(pairing).minusDays(1);
        LocalDate due = usual.isBefore(last) ? usual : last;
        return due.isBefore(today) ? today : due;
    }

    /** Some days from today. */
    LocalDate soon() {
        return LocalDate.now(clock).plus(settings.within());
    }

    /** The day of the first lesson since a pairing runs, in the installation's zone. */
    static LocalDate firstLesson(Pairing pairing) {
        return pairing.times().stream()
                .map(time -> pairing.since().with(TemporalAdjusters.nextOrSame(time.day())))
                .min(LocalDate::compareTo)
                .orElse(pairing.since());
    }
}
