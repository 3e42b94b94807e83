package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.platform.SqlArray;

/** Reads the lessons of some days by the times of pairings: lessons are made for a few weeks alone, and leaves are longer. */
@Singleton
public class DueLessons {

    private static final String READ = Lessons.DUE + """
            select d.pairing_id, d.learner_id, d.tutor_id, d.meeting, d.at,
                coalesce(l.own_start, l.starts_at, d.at), coalesce(l.starts_at, s.starts_at, d.at),
                coalesce(l.minutes, d.minutes), l.state, coalesce(l.resting, false), l.by_whom, s.tutor_id
            from due d
            left join lesson l on l.pairing_id = d.pairing_id and l.planned_at = d.at
            left join stand_in s on s.pairing_id = d.pairing_id and s.planned_at = d.at
            where d.$side_id = any(cast(:ids as bigint[])) and d.at > :now order by d.at, d.pairing_id""";

    private static final String GIVEN = """
            select tutor_id, planned_at, starts_at, minutes from stand_in
            where tutor_id = any(cast(:ids as bigint[])) and starts_at > :now order by starts_at""";

    private static final String LENT =
            "select tutor_id, pairing_id, starts_at, minutes from stand_in where starts_at >= :from";

    @Inject EntityManager entities;
    @Inject Clock clock;

    /**
     * Those of these people that are still to come, in the order of their series; of tutors those of their own pairings.
     *
     * @param until the first day without
     */
    public List<DueLesson> of(Side side, Collection<Long> ids, LocalDate until) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(READ.replace("$side", side.code()), Object[].class)
                .setParameter("ids", SqlArray.of(ids))
                .setParameter("only", Lessons.ALL)
                .setParameter("from", LocalDate.now(clock))
                .setParameter("until", until)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(DueLessons::lesson)
                .toList();
    }

    /** When these tutors stand in, by their id; who does not is not in it. */
    public Map<Long, List<StandingIn.Given>> givenBy(Collection<Long> tutors) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(GIVEN, Object[].class)
                .setParameter("ids", SqlArray.of(tutors))
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(DueLessons::given, Collectors.toList())));
    }

    /** All that tutors have agreed to give in the place of others from a moment on. */
    public List<LentHour> lentFrom(Instant from) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(LENT, Object[].class)
                .setParameter("from", from)
                .getResultList()
                .stream()
                .map(row -> new LentHour(
                        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Instant) row[2], number(row[3])))
                .toList();
    }

    private static StandingIn.Given given(Object[] row) {
        return new StandingIn.Given((Instant) row[1], (Instant) row[2], number(row[3]));
    }

    private static DueLesson lesson(Object[] row) {
        return new DueLesson(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                Coded.parse(Meeting.class, (String) row[3]),
                (Instant) row[4],
                (Instant) row[5],
                (Instant) row[6],
                number(row[7]),
                Optional.ofNullable((String) row[8]).map(code -> Coded.parse(LessonState.class, code)),
                (Boolean) row[9],
                Optional.ofNullable((String) row[10]).map(code -> Coded.parse(LessonParty.class, code)),
                Optional.ofNullable((Number) row[11]).map(Number::longValue));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
