package org.ieum.round;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.ieum.person.PersonForgotten;

/** Forgets what coordinators wrote about a proposal with somebody who wants to be forgotten: it may be about the person. */
@Singleton
class ForgettingObjections {

    @Inject EntityManager entities;

    void forgotten(@Observes PersonForgotten event) {
        forget("update proposal set objection_note = null where %s_id = :id", event);
        forget("update rejection set objection_note = null where %s_id = :id", event);
    }

    private void forget(String sql, PersonForgotten event) {
        entities.createNativeQuery(sql.formatted(event.who().side().code()))
                .setParameter("id", event.who().id())
                .executeUpdate();
    }
}
