package org.ieum.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;

/** Thousands of pairings that run, each of its own two people, an hour a week, on all days alike. */
@Singleton
public class ManyPairings {

    private static final int FIRST = 100_000;

    private static final String PAIRINGS = """
            insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state)
            select :first + n, 0, :first + n, :first + n, 'math', 'online',
                array[(array['MON','TUE','WED','THU','FRI','SAT','SUN'])[1 + n % 7] || ' 18:00/60'],
                current_date - n % 100, 'running' from generate_series(1, :count) n""";

    private static final String PHASES = """
            insert into pairing_phase (pairing_id, number, starts_on, meeting, times, most, changed_in)
            select id, 0, since, meeting, times, 1, 0 from pairing""";

    private static final String BOOKINGS = """
            insert into booking (pairing_id, learner_id, tutor_id, starts_at, ends_at)
            select id, learner_id, tutor_id, lesson_start(times[1]), lesson_start(times[1]) + 60 from pairing""";

    /** Rows like one, whatever columns there are; {@code (f()).*} would make each row anew for each of its columns. */
    private static final String COPIES = """
            insert into %1$s select made.* from %1$s t, generate_series(1, :count) n,
                jsonb_populate_record(cast(null as %1$s), to_jsonb(t) || jsonb_build_object(
                    'id', :first + n, 'ref', t.ref || n, 'version', 0)) made
            where t.id = :like""";

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject Persons persons;
    @Inject StoredPeople people;
    @Inject StoredOffers stored;

    /** So many of them. */
    public void run(int count) {
        long learner = people.learner("L1", "math", "MON 10:00-12:00");
        long tutor = people.tutor("T1", "math", "MON 10:00-12:00");
        stored.tutorsStay();
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            copies(Side.LEARNER, learner, count);
            copies(Side.TUTOR, tutor, count);
            entities.createNativeQuery(PAIRINGS)
                    .setParameter("first", FIRST)
                    .setParameter("count", count)
                    .executeUpdate();
            Stream.of(PHASES, BOOKINGS)
                    .forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
        });
    }

    private void copies(Side side, long like, int count) {
        String table = side.code();
        entities.createNativeQuery(COPIES.formatted(table))
                .setParameter("first", FIRST)
                .setParameter("count", count)
                .setParameter("like", like)
                .executeUpdate();
        String address =
                persons.get(new PersonId(side, like)).email().orElseThrow().text();
        // In one statement: each by itself takes longer than all that is tested with them.
        long[] ids = LongStream.rangeClosed(FIRST + 1, FIRST + count).toArray();
        entities.createNativeQuery("update " + table + " set email = one.email"
                        + " from unnest(cast(:ids as bigint[]), cast(:emails as bytea[])) one (id, email)"
                        + " where " + table + ".id = one.id")
                .setParameter("ids", ids)
                .setParameter("emails", sealed(address, table, ids))
                .executeUpdate();
    }

    private byte[][] sealed(String address, String table, long[] ids) {
        return LongStream.of(ids)
                .mapToObj(id -> sealing.seal(address, new SealedAt(table + ".email", Long.toString(id))))
                .toArray(byte[][]::new);
    }
}
