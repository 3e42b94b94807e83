package org.ieum.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** What the organisation says of itself: there is one. */
@Singleton
public class Organisations implements PanacheRepositoryBase<Organisation, Integer> {

    /** The organisation, in the caller's transaction. */
    public Organisation get() {
        return findById(Organisation.THE_ONE);
    }

    /** The organisation, which nobody else changes until this transaction ends. */
    Organisation locked() {
        return findById(Organisation.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
