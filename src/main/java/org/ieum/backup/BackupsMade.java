package org.ieum.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** When which backup was made. */
@Singleton
class BackupsMade {

    @Inject EntityManager entities;

    /** The last one; empty if there was none yet. */
    @Transactional
    Optional<Instant> last() {
        return Optional.ofNullable(
                (Instant) entities.createNativeQuery("select max(at) from backup_made", Instant.class)
                        .getSingleResult());
    }

    @Transactional
    void add(Instant at, String file, long bytes, String hash) {
        entities.createNativeQuery("insert into backup_made (at, file, bytes, hash) values (:at, :file, :bytes, :hash)")
                .setParameter("at", at)
                .setParameter("file", file)
                .setParameter("bytes", bytes)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** All but what tells how old the last ones are. */
    @Transactional
    void forgetBefore(Instant before) {
        entities.createNativeQuery("delete from backup_made where at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
