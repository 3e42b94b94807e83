package org.ieum.substitute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;

/** All substitutions. */
@Singleton
public class Substitutions implements PanacheRepository<Substitution> {

    /** Those whose lessons nobody else is looked for, the oldest first. */
    public List<Substitution> live() {
        return list("state in ?1 order by id", SubstitutionState.LIVE);
    }

    /** How many wait for a coordinator. */
    long countProposed() {
        return count("state", SubstitutionState.PROPOSED);
    }

    /** All of these pairings, the oldest first. */
    public List<Substitution> ofPairings(Collection<Long> pairings) {
        return list("pairingId in ?1 order by id", pairings);
    }

    /** Those that somebody was asked about, the oldest first; of a learner by their pairings. */
    public List<Substitution> asked(PersonId who, Collection<Long> pairings) {
        return who.side() == Side.TUTOR
                ? list("tutorId = ?1 and askedAt is not null order by id", who.id())
                : list("pairingId in ?1 and askedAt is not null order by id", pairings);
    }

    /**
     * One, which nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such one
     */
    public Substitution lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(HttpProblem::notFound);
    }
}
