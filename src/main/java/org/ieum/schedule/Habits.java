package org.ieum.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** How rounds usually are; there is one row. */
@Singleton
class Habits implements PanacheRepositoryBase<RoundHabits, Integer> {

    RoundHabits get() {
        return findById(RoundHabits.THE_ONE);
    }

    /** The habits, which nobody else changes until the transaction ends. */
    RoundHabits lock() {
        return findById(RoundHabits.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
