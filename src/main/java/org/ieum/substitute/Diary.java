package org.ieum.substitute;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;

/** When people are in lessons already: held, offered, or given in somebody's place. */
final class Diary {

    private final ZoneId zone;
    private final Map<PersonId, List<Appointment>> entries = new HashMap<>();
    private final Map<PersonId, List<Pairing>> offers = new HashMap<>();

    Diary(ZoneId zone) {
        this.zone = zone;
    }

    void add(PersonId who, Instant start, int minutes, Meeting meeting) {
        entries.computeIfAbsent(who, one -> new ArrayList<>()).add(appointment(start, minutes, meeting));
    }

    /** What may begin: its hours are kept from its first day on. */
    void offered(PersonId who, Pairing offer) {
        offers.computeIfAbsent(who, one -> new ArrayList<>()).add(offer);
    }

    /** Whether nothing of theirs is in the way of a lesson. */
    boolean isFree(PersonId who, Instant start, int minutes, Meeting meeting) {
        Appointment asked = appointment(start, minutes, meeting);
        return entries.getOrDefault(who, List.of()).stream().noneMatch(asked::meets)
                && offers.getOrDefault(who, List.of()).stream()
                        .flatMap(offer -> offer.times().stream()
                                .filter(time -> !day(start).isBefore(offer.since()))
                                .map(time -> appointment(
                                        at(monday(start), time.firstHalfHour()), time.minutes(), offer.meeting())))
                        .noneMatch(asked::meets);
    }

    /** How many lessons they have in a week. */
    int inWeek(PersonId who, LocalDate monday) {
        long own = entries.getOrDefault(who, List.of()).stream()
                .filter(entry -> monday(entry.start()).equals(monday))
                .count();
        int offered = offers.getOrDefault(who, List.of()).stream()
                .filter(offer -> offer.since().isBefore(monday.plusWeeks(1)))
                .mapToInt(offer -> offer.times().size())
                .sum();
        return Math.toIntExact(own) + offered;
    }

    /** The Monday of the week that a moment is in. */
    LocalDate monday(Instant at) {
        return day(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A half hour of a week. */
    Instant at(LocalDate monday, int halfHour) {
        return monday.plusDays(halfHour / HalfHour.DAY)
                .atStartOfDay()
                .plusMinutes(HalfHour.minuteOfDay(halfHour))
                .atZone(zone)
                .toInstant();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** A lesson's time in its week. */
    Session session(Instant start, int minutes) {
        int minute = start.atZone(zone).getHour() * 60 + start.atZone(zone).getMinute();
        return new Session(day(start).getDayOfWeek(), minute, minutes);
    }

    private static Appointment appointment(Instant start, int minutes, Meeting meeting) {
        return new Appointment(start, minutes, meeting == Meeting.IN_PERSON);
    }
}
