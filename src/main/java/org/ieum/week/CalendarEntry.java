package org.ieum.week;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.handover.Venue;

/**
 * A series, and what is said of it in its reader's language.
 *
 * @param summary what it is called
 * @param instead what one of its lessons is called that somebody gives in the tutor's place
 * @param description how they meet, and what to do when one cannot come
 * @param venue where; empty as long as the reader may not know it
 */
public record CalendarEntry(Series series, String summary, String instead, String description, Optional<Venue> venue) {

    /** The same without what would lie before a day, if it is held. */
    public CalendarEntry notBefore(LocalDate day) {
        return series.isHeld() && series.from().isBefore(day)
                ? new CalendarEntry(series.notBefore(day), summary, instead, description, venue)
                : this;
    }
}
