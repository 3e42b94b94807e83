package org.ieum.substitute;

import java.time.DayOfWeek;
import java.time.Duration;
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

    /** Between two lessons in person; somebody may be on the road. */
    private static final Duration ROAD = Duration.ofMinutes(30);

    private final ZoneId zone;
    private final Map<PersonId, List<Entry>> entries = new HashMap<>();
    private final Map<PersonId, List<Pairing>> offers = new HashMap<>();

    private record Entry(Instant start, Instant end, boolean inPerson) {}

    Diary(ZoneId zone) {
        this.zone = zone;
    }

    void add(PersonId who, Instant start, int minutes, Meeting meeting) {
        entries.computeIfAbsent(who, one -> new ArrayList<>())
                .add(new Entry(start, start.plusSeconds(minutes * 60L), meeting == Meeting.IN_PERSON));
    }

    /** What may begin: its hours are kept from its first day on. */
    void offered(PersonId who, Pairing offer) {
        offers.computeIfAbsent(who, one -> new ArrayList<>()).add(offer);
    }

    /** Whether nothing of theirs is in the way of a lesson. */
    boolean isFree(PersonId who, Instant start, int minutes, Meeting meeting) {
        return entries.getOrDefault(who, List.of()).stream()
                        .noneMatch(entry -> meets(entry, start, minutes, meeting == Meeting.IN_PERSON))
                && offers.getOrDefault(who, List.of()).stream()
                        .flatMap(offer -> offer.times().stream()
                                .filter(time -> !day(start).isBefore(offer.since()))
                                .map(time -> entry(time, start, offer.meeting())))
                        .noneMatch(entry -> meets(entry, start, minutes, meeting == Meeting.IN_PERSON));
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

    private Entry entry(Session time, Instant near, Meeting meeting) {
        Instant start = at(monday(near), time.firstHalfHour());
        return new Entry(start, start.plusSeconds(time.minutes() * 60L), meeting == Meeting.IN_PERSON);
    }

    private static boolean meets(Entry entry, Instant start, int minutes, boolean inPerson) {
        Duration between = entry.inPerson() && inPerson ? ROAD : Duration.ZERO;
        return start.isBefore(entry.end().plus(between))
                && entry.start().isBefore(start.plusSeconds(minutes * 60L).plus(between));
    }
}
