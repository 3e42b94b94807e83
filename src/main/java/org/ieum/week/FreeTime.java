package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.learner.Learners;
import org.ieum.learner.WaitingNeeds;
import org.ieum.matching.model.Policy;
import org.ieum.pairing.PairingSql;
import org.ieum.tutor.TutorWithRoom;
import org.ieum.tutor.Tutors;

/**
 * How many tutors could take one more learner, at which times of the day, beside how many needs wait. The way between two
 * lessons in person is not counted, and the hour must lie inside one time of the day.
 */
@Singleton
public class FreeTime {

    /** Weekday morning, afternoon, evening; weekend morning, afternoon, evening. Six hours each, from six on. */
    public static final int TIMES_OF_DAY = 6;

    /** The place of everybody who can meet online; not a key that a city can have. */
    public static final String ONLINE = "-online";

    private static final int LESSON = 60;

    /** Where an hour can begin that lies inside a time of the day. */
    private static final List<HalfHours> HOURS = IntStream.range(0, TIMES_OF_DAY)
            .mapToObj(time -> timeOfDay(time).starts(LESSON))
            .toList();

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject ZoneId zone;

    /**
     * A subject or a place.
     *
     * @param key the subject's, the city's or {@link #ONLINE}
     * @param tutors how many have time, one number a time of the day
     * @param waiting how many needs of approved learners have nobody; one that can be served in either way counts in both
     */
    public record FreeTimeLine(String key, List<Long> tutors, long waiting) {}

    /**
     * Who has time in the week from a Monday on. With a subject and no place one line a place, else one a
     * subject; lines without anybody are left out.
     *
     * @param place key of a city or {@link #ONLINE}; empty for everywhere
     * @param subject key; empty for all
     */
    public List<FreeTimeLine> lines(String place, String subject, LocalDate monday) {
        Map<String, long[]> free = new TreeMap<>();
        for (TutorWithRoom tutor : withRoom(subject, monday)) {
            int[] times = times(tutor.free().starts(LESSON));
            keys(place, subject, places(tutor.city(), tutor.delivery()), tutor.subjects()).stream()
                    .filter(key -> times.length > 0)
                    .map(key -> free.computeIfAbsent(key, fresh -> new long[TIMES_OF_DAY]))
                    .forEach(counts -> IntStream.of(times).forEach(time -> counts[time]++));
        }
        Map<String, Long> waiting = waiting(place, subject);
        waiting.keySet().forEach(key -> free.putIfAbsent(key, new long[TIMES_OF_DAY]));
        return free.entrySet().stream()
                .map(line -> new FreeTimeLine(
                        line.getKey(),
                        LongStream.of(line.getValue()).boxed().toList(),
                        waiting.getOrDefault(line.getKey(), 0L)))
                .toList();
    }

    /** The times of the day in which there is an hour that begins at one of these half hours. */
    private static int[] times(HalfHours starts) {
        return IntStream.range(0, TIMES_OF_DAY)
                .filter(time -> !starts.and(HOURS.get(time)).isEmpty())
                .toArray();
    }

    private List<TutorWithRoom> withRoom(String subject, LocalDate monday) {
        return tutors.withRoom(
                new Week(monday, zone),
                subject,
                monday.plusDays(Policy.DEFAULT.beginsWithinDays()),
                monday.plusWeeks(Policy.DEFAULT.weeksLeft()),
                PairingSql.booked());
    }

    private Map<String, Long> waiting(String place, String subject) {
        Map<String, Long> waiting = new HashMap<>();
        for (WaitingNeeds group : learners.waiting(subject, PairingSql.ofNeed("n.learner_id", "n.subject"))) {
            keys(place, subject, places(group.city(), group.delivery()), List.of(group.subject()))
                    .forEach(key -> waiting.merge(key, group.needs(), Long::sum));
        }
        return waiting;
    }

    /** The lines in which somebody counts who can meet at these places and has to do with these subjects. */
    private static List<String> keys(String place, String subject, List<String> places, List<String> subjects) {
        if (isByPlace(place, subject)) {
            return places;
        }
        return place.isEmpty() || places.contains(place) ? subjects : List.of();
    }

    private static List<String> places(Optional<String> city, Delivery delivery) {
        return Stream.concat(
                        city.filter(key -> delivery != Delivery.ONLINE).stream(),
                        delivery == Delivery.IN_PERSON ? Stream.empty() : Stream.of(ONLINE))
                .toList();
    }

    /** Whether the lines are places. */
    public static boolean isByPlace(String place, String subject) {
        return place.isEmpty() && !subject.isEmpty();
    }

    private static HalfHours timeOfDay(int time) {
        boolean weekend = time >= TIMES_OF_DAY / 2;
        int first = HalfHour.DAY / 4 * (time % (TIMES_OF_DAY / 2) + 1);
        return HalfHours.of(IntStream.range(weekend ? 5 : 0, weekend ? 7 : 5)
                .map(day -> day * HalfHour.DAY + first)
                .flatMap(start -> IntStream.range(start, start + HalfHour.DAY / 4)));
    }
}
