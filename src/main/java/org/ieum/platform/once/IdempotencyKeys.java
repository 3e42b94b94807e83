package org.ieum.platform.once;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/**
 * Remembers for a day which requests were done, by a hash of the key that their sender chose, what was asked and what was
 * answered.
 */
@Singleton
public class IdempotencyKeys implements HoldsSeals {

    private static final SealedColumn ANSWER = new SealedColumn("idempotency_key", "answer", "id");

    static final Duration REMEMBERED = Duration.ofHours(24);

    /** Takes the key if it is new or forgotten. */
    private static final String TAKE = """
            insert into idempotency_key (key_hash, asked_hash, about_hash, created_at) values (:hash, :asked, :about, :now)
            on conflict (key_hash) do update
            set created_at = excluded.created_at, asked_hash = excluded.asked_hash, about_hash = excluded.about_hash, answer = null
            where idempotency_key.created_at < :forgotten""";

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() { return ANSWER; }

    /** How a key stands. */
    enum KeyState {
        /** Nobody had it; whoever asks does what they ask, and then keeps the answer or frees the key. */
        TAKEN,
        /** What is asked is being done, or was when the process ended. */
        BEING_DONE,
        /** It was done; there is an answer. */
        DONE,
        /** It stands over something else. */
        ANOTHERS
    }

    /** Takes the key, or says who has it. */
    @Transactional
    KeyState take(KeyedRequest request) {
        byte[] asked = sealing.hash(request.asked());
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("hash", hash(request))
                .setParameter("asked", asked)
                .setParameter("about", sealing.hash(request.about()))
                .setParameter("now", at(now))
                .setParameter("forgotten", at(now.minus(REMEMBERED)))
                .executeUpdate();
        return taken == 1 ? KeyState.TAKEN : standing(request, asked);
    }

    private KeyState standing(KeyedRequest request, byte[] asked) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select asked_hash, answer is not null as done from idempotency_key where key_hash = :hash",
                        Tuple.class)
                .setParameter("hash", hash(request))
                .uniqueResultOptional()
                .map(row -> {
                    if (!Arrays.equals(asked, row.get("asked_hash", byte[].class))) {
                        return KeyState.ANOTHERS;
                    }
                    return row.get("done", Boolean.class) ? KeyState.DONE : KeyState.BEING_DONE;
                })
                // Freed at this moment: whoever asks again gets it.
                .orElse(KeyState.BEING_DONE);
    }

    /** What was answered, as it was {@linkplain #keep kept}; empty if it was forgotten meanwhile. */
    @Transactional
    Optional<byte[]> answer(KeyedRequest request) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select id, answer from idempotency_key where key_hash = :hash", Tuple.class)
                .setParameter("hash", hash(request))
                .uniqueResultOptional()
                .filter(row -> row.get("answer") != null)
                .map(row -> sealing.openBytes(row.get("answer", byte[].class), ANSWER.at(row.get("id", UUID.class))));
    }

    /** What was asked is done. */
    @Transactional
    void keep(KeyedRequest request, byte[] answer) {
        byte[] hash = hash(request);
        entities.unwrap(Session.class)
                .createNativeQuery("select id from idempotency_key where key_hash = :hash", UUID.class)
                .setParameter("hash", hash)
                .uniqueResultOptional()
                .ifPresent(id -> entities.createNativeQuery(
                                "update idempotency_key set answer = :answer where key_hash = :hash")
                        .setParameter("hash", hash)
                        .setParameter("answer", sealing.seal(answer, ANSWER.at(id)))
                        .executeUpdate());
    }

    /** What was asked was refused: nothing was changed, and the key is as new. */
    @Transactional
    void free(KeyedRequest request) {
        entities.createNativeQuery("delete from idempotency_key where key_hash = :hash and answer is null")
                .setParameter("hash", hash(request))
                .executeUpdate();
    }

    /**
     * Drops all answers about something that is erased.
     *
     * @param thing its address, {@code /api/v1/learners/L1}
     */
    @Transactional
    public void forgetAbout(String thing) {
        entities.createNativeQuery("delete from idempotency_key where about_hash = :about")
                .setParameter("about", sealing.hash(thing))
                .executeUpdate();
    }

    /** Drops what need not be remembered any more. */
    @Transactional
    int forget() {
        return entities.createNativeQuery("delete from idempotency_key where created_at < :forgotten")
                .setParameter("forgotten", at(clock.instant().minus(REMEMBERED)))
                .executeUpdate();
    }

    private byte[] hash(KeyedRequest request) {
        return sealing.hash(request.scope() + ":" + request.key());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
