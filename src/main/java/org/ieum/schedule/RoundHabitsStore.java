package org.ieum.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Where the habits are. */
@Singleton
class RoundHabitsStore {

    private final EntityManager entities;

    @Inject
    RoundHabitsStore(EntityManager entities) {
        this.entities = entities;
    }

    RoundHabits get() {
        return entities.find(RoundHabits.class, RoundHabits.THE_ONE);
    }

    /** The habits, which nobody else changes until the transaction ends. */
    RoundHabits lock() {
        return entities.find(RoundHabits.class, RoundHabits.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
