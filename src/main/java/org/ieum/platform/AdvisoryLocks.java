package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;

/** Lets those who do the same thing to the same thing go one after the other, over all replicas, until each commits. */
@Singleton
public class AdvisoryLocks {

    @Inject EntityManager entities;
    @Inject Sealing sealing;

    /**
     * Waits until no other transaction holds this lock ({@code pg_advisory_xact_lock}), and holds it until this one ends. The
     * name may be personal: it is hashed.
     */
    public void lock(String name) {
        long key = ByteBuffer.wrap(sealing.lookup("turn:" + name)).getLong();
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}
