package org.ieum.whatif;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;

/** The answers that were given to what-if questions, until somebody throws them away. */
@Singleton
public class WhatIfs implements PanacheRepository<WhatIf> {

    @Inject Audit audit;

    /**
     * An answer that was given.
     *
     * @throws HttpProblem 404 if the round has no such answer
     */
    public WhatIf get(long roundId, long id) {
        return findByIdOptional(id)
                .filter(whatIf -> whatIf.roundId() == roundId)
                .orElseThrow(HttpProblem::notFound);
    }

    /** Forgets the answer. Repeating it changes nothing. */
    @Transactional
    public void discard(long roundId, long id) {
        delete("id = ?1 and roundId = ?2", id, roundId);
    }

    @Transactional
    WhatIf add(WhatIf whatIf) {
        persist(whatIf);
        audit.record(whatIf.askedBy(), "round.what-if", "round", whatIf.roundId());
        return whatIf;
    }
}
