package org.ieum.person;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.NativeQuery;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.platform.stored.Columns;

/** The sign-ups that are not settled. */
@Singleton
class SignUps implements PanacheRepository<SignUp> {

    /**
     * The oldest are wanted first by everybody: whoever comes second waits for whoever came first, until that has committed, and
     * gets what is left.
     */
    private static final String TAKE = """
            delete from sign_up where id in (
                select id from sign_up where next_try_at <= :now and %s
                order by received_at, id limit :most for update)
            returning *""".formatted(Part.CONDITION);

    private static final String WAITING =
            "select id from sign_up where next_try_at <= :now and %s order by received_at, id limit :most"
                    .formatted(Part.CONDITION);

    private static final String STORE = """
            with came as materialized (select arrived(?, ?, ?) as tries), stored as (
                insert into sign_up (id, side, told, address_lookup, actor, network, received_at, next_try_at, consent)
                select ?, ?, ?, ?, ?, ?, ?, ?, ? from came where tries <= ?)
            select tries from came""";

    /**
     * Those of some addresses: whoever comes of the same address, or of none, is in the same part.
     *
     * @param number from 0
     * @param of how many
     */
    record Part(int number, int of) {

        private static final String CONDITION = "coalesce(get_byte(address_lookup, 0), 0) % :of = :part";
    }

    private static final Comparator<SignUp> AS_THEY_CAME =
            Comparator.comparing((SignUp signUp) -> signUp.receivedAt).thenComparing(SignUp::id);

    @Inject Persons persons;
    @Inject Sealing sealing;

    /** What nobody has settled yet of an address goes with whoever has that; not by the clock, for they may come anew. */
    void forgotten(@Observes PersonForgotten event) {
        persons.addressThatGoes(event).ifPresent(address -> delete("addressLookup", address));
    }

    /** Stores one, unless it is one too many; how many it makes. Past Hibernate, whose inserts stand on no condition. */
    int store(SignUp signUp, TakingIn.Arrival arrival) {
        SessionImplementor session = getEntityManager().unwrap(SessionImplementor.class);
        EntityPersister table = session.getFactory().getMappingMetamodel().getEntityDescriptor(SignUp.class);
        long id = (long)
                ((BeforeExecutionGenerator) table.getGenerator()).generate(session, signUp, null, EventType.INSERT);
        byte[] told = sealing.seal(signUp.told, new SealedAt("sign_up.told", Long.toString(id)));
        return session.doReturningWork(connection -> {
            try (PreparedStatement store = connection.prepareStatement(STORE)) {
                OffsetDateTime at = signUp.receivedAt.atOffset(ZoneOffset.UTC);
                new Columns(store)
                        .all(arrival.range(), arrival.purpose(), arrival.hour().atOffset(ZoneOffset.UTC))
                        .all(id, signUp.side.code(), told, signUp.addressLookup, signUp.actor, signUp.network)
                        .all(at, at, signUp.consent, arrival.most());
                try (ResultSet tries = store.executeQuery()) {
                    tries.next();
                    return tries.getInt(1);
                }
            }
        });
    }

    /** Takes the oldest away, as they came; whoever fails to settle them rolls back. */
    List<SignUp> take(Part part, Instant now, int most) {
        return asked(getEntityManager().unwrap(Session.class).createNativeQuery(TAKE, SignUp.class), part, now, most)
                .getResultStream()
                .sorted(AS_THEY_CAME)
                .toList();
    }

    /** Takes one away; empty if it was settled. */
    List<SignUp> take(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("delete from sign_up where id = :id returning *", SignUp.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The oldest that wait, as they came. */
    List<Long> waiting(Part part, Instant now, int most) {
        return asked(getEntityManager().unwrap(Session.class).createNativeQuery(WAITING, Long.class), part, now, most)
                .getResultList();
    }

    private static <T> NativeQuery<T> asked(NativeQuery<T> query, Part part, Instant now, int most) {
        return query.setParameter("now", now)
                .setParameter("most", most)
                .setParameter("part", part.number())
                .setParameter("of", part.of());
    }

    /** One waits longer. */
    void putOff(long id, Instant until) {
        update("nextTryAt = ?1 where id = ?2", until, id);
    }
}
