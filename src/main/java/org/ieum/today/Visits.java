package org.ieum.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When colleagues come to the desk: what happened since the last time is told. */
@Singleton
class Visits {

    /** Whoever comes again so soon has not been away. */
    private static final Duration AWAY = Duration.ofMinutes(30);

    /** In one statement, for somebody may open two windows at once. */
    private static final String COME = """
            insert into visit (account_id, at) values (:account, :now)
            on conflict (account_id) do update set at = :now,
                before = case when visit.at < :away then visit.at else visit.before end
            returning before""";

    @Inject EntityManager entities;
    @Inject Clock clock;

    /** Somebody comes; when they came before, empty at the first time. */
    Optional<Instant> come(long account) {
        Instant now = clock.instant();
        return Optional.ofNullable((Instant) entities.createNativeQuery(COME, Instant.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("away", now.minus(AWAY))
                .getSingleResult());
    }
}
