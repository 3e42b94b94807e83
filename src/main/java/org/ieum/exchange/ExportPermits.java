package org.ieum.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All permits to take names and addresses out. */
@Singleton
class ExportPermits implements PanacheRepository<ExportPermit> {

    /** The newest first. */
    List<ExportPermit> latest(int most) {
        return find("order by askedAt desc, id desc").range(0, most - 1).list();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<ExportPermit> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
