package org.ieum.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ieum.pairing.RowsOfPairings;

/** All reasons why pairings need or needed somebody. */
@Singleton
public class Troubles implements PanacheRepository<Trouble> {

    /** Those that nobody has seen to, the longest first. */
    public List<Trouble> open() {
        return list("settledAt is null order by since, id");
    }

    /** All of these pairings, in their order. */
    public List<Trouble> of(Collection<Long> pairings) {
        return list("pairingId in ?1 order by since, id", pairings);
    }

    /** Of these pairings, those that nobody has seen to. */
    List<Trouble> openOf(Collection<Long> pairings) {
        return list("pairingId in ?1 and settledAt is null order by since, id", pairings);
    }

    /** Those of pairings that no longer fit: open ones, and those that were seen to since. */
    List<Trouble> misfits(Instant since) {
        return list("reason = ?1 and (settledAt is null or settledAt > ?2)", TroubleReason.MISFIT, since);
    }

    /** The pairings that have some, some at a time behind an id. */
    List<Long> pairings(long after, int most) {
        return RowsOfPairings.behind(getEntityManager(), Trouble.class, after, most);
    }

    void forget(Collection<Long> pairings) {
        delete("pairingId in ?1", pairings);
    }
}
