package org.ieum.round;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;
import org.ieum.lesson.LentHour;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Proposed;
import org.ieum.pairing.Pairing;

/**
 * Hours that tutors have agreed to give in the place of others at a time for which a round plans. It proposes nothing new in them:
 * two have said yes to these lessons, they end within weeks, and what waits for such an hour finds another one or a later round.
 */
record HoursLent(Map<Long, HalfHours> byTutor) {

    /**
     * @param running lessons of their own; their hours stay theirs, for it is known that both are held
     * @param decided what is proposed already; it stays
     */
    static HoursLent of(List<LentHour> hours, List<Pairing> running, List<Proposed> decided, ZoneId zone) {
        Map<Long, HalfHours> byTutor = new TreeMap<>();
        hours.stream().map(LentHour::tutorId).distinct().forEach(tutor -> {
            HalfHours lent = HalfHours.of(
                    hours.stream().filter(hour -> hour.tutorId() == tutor).flatMapToInt(hour -> indices(hour, zone)));
            HalfHours own = HalfHours.of(Stream.concat(
                            running.stream()
                                    .filter(one -> one.tutorId() == tutor)
                                    .flatMap(one -> one.times().stream()),
                            decided.stream().filter(one -> one.tutor() == tutor).flatMap(one -> one.times().stream()))
                    .flatMapToInt(Session::indices));
            byTutor.put(tutor, lent.without(own));
        });
        return new HoursLent(byTutor);
    }

    /** Moved lessons may begin at any minute: each half hour that they touch. */
    private static IntStream indices(LentHour hour, ZoneId zone) {
        ZonedDateTime start = hour.start().atZone(zone);
        int minute = start.getHour() * 60 + start.getMinute();
        int midnight = (start.getDayOfWeek().getValue() - 1) * HalfHour.DAY;
        int end = (minute + hour.minutes() + HalfHour.MINUTES - 1) / HalfHour.MINUTES;
        return IntStream.range(minute / HalfHour.MINUTES, end).map(half -> (midnight + half) % HalfHour.WEEK);
    }

    Problem.Tutor without(Problem.Tutor one) {
        return byTutor.containsKey(one.id())
                ? one.within(one.free().without(byTutor.get(one.id())), one.maxSessions(), one.maxLearners())
                : one;
    }

    /** Whether a proposal takes none of them. */
    boolean leaves(Proposed one) {
        HalfHours lent = byTutor.getOrDefault(one.tutor(), HalfHours.NONE);
        return one.times().stream().flatMapToInt(Session::indices).noneMatch(lent::contains);
    }
}
