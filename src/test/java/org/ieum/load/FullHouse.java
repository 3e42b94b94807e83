package org.ieum.load;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.List;
import org.hibernate.Session;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;

/** Some thousand learners with a tutor each whom a round under review proposes to them. */
@Singleton
public class FullHouse {

    private static final int FIRST = 100_000;

    private static final String COPIES = """
            insert into %1$s select (jsonb_populate_record(cast(null as %1$s), to_jsonb(t) || jsonb_build_object(
                'id', %3$d + n, 'ref', t.ref || n, 'version', 0))).*
            from %1$s t, generate_series(1, %2$d) n where t.id = %4$d""";

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject Persons persons;
    @Inject StoredPeople people;
    @Inject StoredOffers stored;
    @Inject OwnersConnection owner;

    /** So many, and the round that proposes them; nothing is decided. */
    public void proposes(int count) {
        copies(Side.LEARNER, people.learner("L1", "math", "MON 17:00-22:00"), count);
        copies(Side.TUTOR, people.tutor("T1", "math", "MON 17:00-22:00"), count);
        stored.tutorsStay();
        owner.run(
                "insert into learner_need select " + FIRST + " + n, 'math', 1, 60 from generate_series(1, " + count
                        + ") n",
                "insert into tutor_subject select " + FIRST + " + n, 'math' from generate_series(1, " + count + ") n",
                """
                insert into round (id, version, effective_on, time_limit_seconds, state, needs, served, served_at_most, started_by,
                    started_at, ended_at, plans)
                select 1, 0, date '2026-11-30', 10, 'review', %1$d, %1$d, %1$d, 'system', now(), now(), 1""".formatted(count),
                """
                insert into proposal (id, version, round_id, learner_id, tutor_id, subject, meeting, times, change, reasons, decision)
                select n, 0, 1, %2$d + n, %2$d + n, 'math', 'online', array['MON 18:00/60'], 'new', '[]', 'approved'
                from generate_series(1, %1$d) n""".formatted(count, FIRST),
                "analyze");
    }

    private void copies(Side side, long like, int count) {
        String table = side.code();
        owner.run(COPIES.formatted(table, count, FIRST, like));
        String address =
                persons.get(new PersonId(side, like)).email().orElseThrow().text();
        QuarkusTransaction.requiringNew()
                .timeout(120)
                .run(() -> entities.unwrap(Session.class).doWork(connection -> {
                    try (PreparedStatement update = connection.prepareStatement(
                            "update " + table + " set email = ?, email_lookup = ? where id = ?")) {
                        for (long id = FIRST + 1; id <= FIRST + count; id++) {
                            String theirs = id + address;
                            update.setBytes(1, sealing.seal(theirs, new SealedAt(table + ".email", Long.toString(id))));
                            update.setBytes(2, sealing.lookup(theirs));
                            update.setLong(3, id);
                            update.addBatch();
                        }
                        update.executeBatch();
                    }
                }));
    }

    /** Of these pairings, in the order of their numbers. */
    List<Long> offers() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .createNativeQuery("select id from pairing where state = 'offered' order by id", Long.class)
                        .getResultList());
    }
}
