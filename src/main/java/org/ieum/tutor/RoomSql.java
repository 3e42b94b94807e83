package org.ieum.tutor;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;

/** Reads the tutors who could take one more learner, past Hibernate: thousands, and few columns of each. */
final class RoomSql {

    private static final String ROOM = """
            select t.city, t.delivery, t.time_zone, array_to_string(t.availability, ';') as spans, s.subjects, b.hours
            from tutor t
            join (select tutor_id, string_agg(subject, ',') as subjects from tutor_subject
                where :subject = '' or subject = :subject group by tutor_id) s on s.tutor_id = t.id
            left join %s b on b.tutor_id = t.id
            where t.status = 'approved' and t.commitment_start <= :begins and t.commitment_end >= :ends
            and coalesce(b.lessons, 0) < t.max_sessions_per_week and coalesce(b.learners, 0) < t.max_learners""";

    private RoomSql() {}

    /** {@code booked} is a table of tutors' lessons. */
    static String of(String booked) {
        return ROOM.formatted(booked);
    }

    static TutorWithRoom read(Object[] row, Week week) {
        List<WeeklySpan> spans = parts(row[3], ";").map(WeeklySpan::parse).toList();
        HalfHours free = week.halfHours(spans, ZoneId.of((String) row[2]));
        return new TutorWithRoom(
                Optional.ofNullable((String) row[0]),
                Coded.parse(Delivery.class, (String) row[1]),
                parts(row[4], ",").toList(),
                free.without(HalfHours.of(parts(row[5], ",").flatMapToInt(RoomSql::halfHours))));
    }

    /** Of a lesson, {@code 600-690} in minutes of the week. */
    private static IntStream halfHours(String lesson) {
        String[] ends = lesson.split("-", -1);
        return IntStream.range(
                Integer.parseInt(ends[0]) / HalfHour.MINUTES,
                -Math.floorDiv(-Integer.parseInt(ends[1]), HalfHour.MINUTES));
    }

    private static Stream<String> parts(Object text, String between) {
        return Optional.ofNullable((String) text).filter(some -> !some.isEmpty()).stream()
                .flatMap(some -> Stream.of(some.split(between, -1)));
    }
}
