package org.ieum.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;

/**
 * A weekly lesson as calendars hold it. Its name stays as long as it lasts; other times from a day on are another series.
 *
 * @param name the same in a mail and in a feed
 * @param zone the installation's, in which lessons keep their time
 * @param from no lesson is earlier
 * @param until the first day without lessons; empty while none is known
 * @param fresh whether the last change of the pairing touched it
 */
public record Series(
        String name,
        Session session,
        Meeting meeting,
        ZoneId zone,
        LocalDate from,
        Optional<LocalDate> until,
        boolean fresh) {

    Series notBefore(LocalDate day) {
        return new Series(name, session, meeting, zone, day, until, fresh);
    }

    /** The first lesson, if none ends it before. */
    public ZonedDateTime first() {
        return at(from.with(TemporalAdjusters.nextOrSame(session.day())));
    }

    /** Whether there is a lesson in it. */
    public boolean isHeld() {
        return until.filter(end -> !end.isAfter(first().toLocalDate())).isEmpty();
    }

    /** Whether a day lies in it: of a lesson that it has not, nothing can be otherwise. */
    boolean has(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** When the last one begins; empty if it goes on. */
    public Optional<Instant> last() {
        return until.map(
                end -> at(end.with(TemporalAdjusters.previous(session.day()))).toInstant());
    }

    private ZonedDateTime at(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.ofSecondOfDay(session.start() * 60L), zone);
    }
}
