package org.ieum.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.platform.ListConverter;

/**
 * The times of a pairing from a day on, until it ends or others take their place.
 *
 * @param startsOn the first day with them
 * @param endsOn the first day without them; null while none is known. The same as {@code startsOn} if they never began
 * @param times every week, in the installation's zone; sorted
 * @param most how many there ever were: so many series of it may be in calendars
 * @param changedIn the change of the pairing that touched it last
 */
@Embeddable
public record Phase(
        LocalDate startsOn,
        LocalDate endsOn,
        Meeting meeting,

        @Convert(converter = ListConverter.OfSessions.class) @Column(columnDefinition = "text[]")
        List<Session> times,

        int most,
        int changedIn) {

    static Phase from(LocalDate day, Meeting meeting, List<Session> times) {
        return new Phase(day, null, meeting, times, times.size(), 0);
    }

    /** The first day without it; empty while none is known. */
    public Optional<LocalDate> end() { return Optional.ofNullable(endsOn); }

    /** Whether there is a day with it. */
    public boolean isSome() {
        return endsOn == null || endsOn.isAfter(startsOn);
    }

    /** Whether its times are those of a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }

    boolean isAlike(Meeting other, List<Session> others) {
        return meeting == other && times.equals(others);
    }

    /** The same with another end; null for none that is known. */
    Phase until(LocalDate day, int change) {
        return new Phase(startsOn, day, meeting, times, most, change);
    }

    /** The same with another beginning. */
    Phase since(LocalDate day, int change) {
        return new Phase(day, endsOn, meeting, times, most, change);
    }

    /** Others in its place, of which calendars are told under its name. */
    Phase instead(LocalDate day, Meeting other, List<Session> others, int change) {
        return new Phase(day, null, other, others, Math.max(most, others.size()), change);
    }
}
