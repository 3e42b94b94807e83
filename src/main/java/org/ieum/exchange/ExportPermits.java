package org.ieum.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All permits to take names and addresses out. */
@Singleton
class ExportPermits implements PanacheRepository<ExportPermit> {

    /** The newest first. */
    List<ExportPermit> latest(int most) {
        return find("order by askedAt desc, id desc").range(0, most - 1).list();
    }

    /** Those that somebody asked for or gave are over. */
    void end(long account, Instant now) {
        update("endsAt = ?1 where (askedBy = ?2 or approvedBy = ?2) and endsAt > ?1", now, account);
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<ExportPermit> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
