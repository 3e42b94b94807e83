package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Remembers for a day which requests were done, by a hash of the key that their sender chose, and what was asked: another
 * thing under the same key is a mistake of the sender's, who is told.
 */
@Singleton
public class IdempotencyKeys {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** Takes the key if it is new or forgotten; a second sender waits here until the first has committed. */
    private static final String TAKE = """
            insert into idempotency_key (key_hash, asked_hash, created_at) values (:hash, :asked, :now)
            on conflict (key_hash) do update set created_at = excluded.created_at, asked_hash = excluded.asked_hash
            where idempotency_key.created_at < :forgotten""";

    /** Whether the key was taken for something else. */
    private static final String REUSED = """
            select count(*) from idempotency_key
            where key_hash = :hash and asked_hash is not null and asked_hash <> :asked""";

    private final EntityManager entities;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    IdempotencyKeys(EntityManager entities, Sealing sealing, Clock clock) {
        this.entities = entities;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Whether this request is done for the first time; belongs to the caller's transaction, with which the key is kept or
     * not.
     *
     * @param scope what is done; equal keys for different things are different
     * @param request the key that the sender chose, and what they ask
     * @throws HttpProblem 422 if something else was asked under that key
     */
    public boolean first(String scope, KeyedRequest request) {
        if (request.key().isEmpty()) {
            return true;
        }
        byte[] hash = sealing.hash(scope + ":" + request.key());
        byte[] asked = sealing.hash(request.asked());
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("hash", hash)
                .setParameter("asked", asked)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("forgotten", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (taken == 0 && isReused(hash, asked)) {
            throw HttpProblem.keyReused();
        }
        return taken == 1;
    }

    private boolean isReused(byte[] hash, byte[] asked) {
        Number others = (Number) entities.createNativeQuery(REUSED, Long.class)
                .setParameter("hash", hash)
                .setParameter("asked", asked)
                .getSingleResult();
        return others.longValue() > 0;
    }

    /** Drops what need not be remembered any more. */
    @Transactional
    public int forget() {
        return entities.createNativeQuery("delete from idempotency_key where created_at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
