package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Remembers for a day which requests were done, by a hash of the key that their sender chose. */
@Singleton
public class IdempotencyKeys {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** Takes the key if it is new or forgotten; a second sender waits here until the first has committed. */
    private static final String TAKE = """
            insert into idempotency_key (key_hash, created_at) values (:hash, :now)
            on conflict (key_hash) do update set created_at = excluded.created_at
            where idempotency_key.created_at < :forgotten""";

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
     * @param key what the sender chose; null for a sender who did not
     */
    public boolean first(String scope, String key) {
        if (key == null || key.isBlank()) {
            return true;
        }
        Instant now = clock.instant();
        return entities.createNativeQuery(TAKE)
                        .setParameter("hash", sealing.lookup(scope + ":" + key))
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .setParameter("forgotten", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Drops what need not be remembered any more. */
    @Transactional
    public int forget() {
        return entities.createNativeQuery("delete from idempotency_key where created_at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
