package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;
import org.ieum.week.LessonSeries;

/** Until when people can answer. */
@Singleton
public class Deadlines {

    @Inject Clock clock;
    @Inject OfferSettings settings;

    /** Of what is asked now: mails name a day, and the day counts to its end. */
    Instant next() {
        Instant end = clock.instant().plus(settings.expireAfter());
        return settings.expireAfter().compareTo(Duration.ofDays(1)) < 0
                ? end
                : end.atZone(clock.getZone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant();
    }

    /**
     * The day from which a pairing would run at these times if both said yes now: the planned one, or the first that is a
     * whole number of weeks later and leaves enough time before the first lesson.
     */
    public LocalDate start(Pairing pairing, List<Session> times) {
        LocalDate soonest = LocalDate.now(clock).plus(settings.notice());
        LocalDate from = pairing.since();
        while (first(times, from).isBefore(soonest)) {
            from = from.plusWeeks(1);
        }
        return from;
    }

    /** The last day on which a second yes is in time for the first lesson as it is planned now. */
    public LocalDate inTime(Pairing pairing) {
        return firstLesson(pairing).minus(settings.notice());
    }

    /** The day of the first lesson if both said yes now. */
    LocalDate firstLesson(Pairing pairing) {
        return first(pairing.times(), start(pairing, pairing.times()));
    }

    private LocalDate first(List<Session> times, LocalDate from) {
        return new LessonSeries(times, clock.getZone(), from).firstDay();
    }
}
