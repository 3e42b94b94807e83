package org.ieum.testing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The audit trail, for tests. */
@Singleton
public class AuditTrail {

    @Inject EntityManager entities;

    /** What was done, in order. */
    @Transactional
    public List<String> actions() {
        return entities.createQuery("select action from AuditEntry order by at, id", String.class)
                .getResultList();
    }
}
