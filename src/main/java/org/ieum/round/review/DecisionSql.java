package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.platform.SqlArray;
import org.ieum.round.Objection;

/** Decides about many proposals at once, in a statement or two. */
@Singleton
class DecisionSql {

    @Inject EntityManager entities;

    /** Decides about all of these; what was read of them before is not so any more. */
    void decide(List<Long> ids, DecidingInBulk.Act act, Optional<Objection> objection, String actor, Instant now) {
        entities.createNativeQuery("update proposal set " + act.set()
                        + ", version = version + 1, decided_by = :by, decided_at = :now"
                        + " where id = any(cast(:ids as bigint[]))")
                .setParameter("by", actor)
                .setParameter("now", now)
                .setParameter("ids", SqlArray.of(ids))
                .executeUpdate();
        // What is taken back was decided by nobody.
        entities.createNativeQuery("update proposal set decided_by = null, decided_at = null"
                        + " where id = any(cast(:ids as bigint[])) and decision = 'open' and not locked")
                .setParameter("ids", SqlArray.of(ids))
                .executeUpdate();
        if (act.decides()) {
            entities.createNativeQuery("update proposal set objection = cast(:why as text), objection_note = null"
                            + " where id = any(cast(:ids as bigint[]))")
                    .setParameter("why", objection.map(Objection::code).orElse(null))
                    .setParameter("ids", SqlArray.of(ids))
                    .executeUpdate();
        }
        entities.clear();
    }
}
