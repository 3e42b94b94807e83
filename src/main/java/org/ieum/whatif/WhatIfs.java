package org.ieum.whatif;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;

/** The answers that were given to what-if questions, until somebody throws them away. */
@Singleton
public class WhatIfs {

    private final EntityManager entities;
    private final Audit audit;

    @Inject
    WhatIfs(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /**
     * An answer that was given.
     *
     * @throws HttpProblem 404 if the round has no such answer
     */
    public WhatIf get(long roundId, long id) {
        return Optional.ofNullable(entities.find(WhatIf.class, id))
                .filter(whatIf -> whatIf.roundId() == roundId)
                .orElseThrow(HttpProblem::notFound);
    }

    /** Forgets the answer. Repeating it changes nothing. */
    @Transactional
    public void discard(long roundId, long id) {
        entities.createQuery("delete from WhatIf where id = :id and roundId = :round")
                .setParameter("id", id)
                .setParameter("round", roundId)
                .executeUpdate();
    }

    @Transactional
    WhatIf add(WhatIf whatIf) {
        entities.persist(whatIf);
        audit.record(whatIf.askedBy(), "round.what-if", "round", whatIf.roundId());
        return whatIf;
    }
}
