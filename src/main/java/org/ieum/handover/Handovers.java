package org.ieum.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.platform.HttpProblem;

/** All hand-overs. */
@Singleton
public class Handovers implements PanacheRepositoryBase<Handover, Long> {

    /**
     * The hand-over of a pairing, which nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if it has none
     */
    Handover lock(long pairing) {
        return Optional.ofNullable(findById(pairing, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(HttpProblem::notFound);
    }

    /** Those of these pairings that have one, by pairing. */
    public Map<Long, Handover> of(Collection<Long> pairings) {
        return list("pairingId in ?1", pairings).stream().collect(Collectors.toMap(Handover::id, one -> one));
    }

    /** Those for which there is no room and no agreed place yet: what is due soonest first. */
    public List<Handover> waiting() {
        return list("arrangedAt is null order by dueOn, pairingId");
    }

    /** The last that were arranged. */
    public List<Handover> arranged(int most) {
        return find("arrangedAt is not null order by arrangedAt desc, pairingId")
                .range(0, most - 1)
                .list();
    }

    /** How many should have been arranged before this day. */
    public long countOverdue(LocalDate today) {
        return count("arrangedAt is null and dueOn < ?1", today);
    }

    /** Those that were opened before a moment, some at a time behind an id. */
    List<Handover> some(long after, Instant openedBefore, int most) {
        return find("pairingId > ?1 and openedAt < ?2 order by pairingId", after, openedBefore)
                .range(0, most - 1)
                .list();
    }

    void forget(Collection<Long> pairings) {
        delete("pairingId in ?1", pairings);
    }
}
