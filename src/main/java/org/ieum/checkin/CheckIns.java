package org.ieum.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;
import org.ieum.kernel.Side;
import org.ieum.pairing.RowsOfPairings;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;

/** All check-ins. */
@Singleton
public class CheckIns implements PanacheRepository<CheckIn> {

    /**
     * The check-in, which nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such one
     */
    CheckIn lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(HttpProblem::notFound);
    }

    /** All of these pairings, in the order in which they were asked. */
    public List<CheckIn> of(Collection<Long> pairings) {
        return list("pairingId in ?1 order by askedAt, id", pairings);
    }

    /** The last few of a pairing, by when something was last heard of each. */
    List<CheckIn> latest(long pairing, int most) {
        return find("pairingId = ?1 order by coalesce(answeredAt, askedAt) desc, id desc", pairing)
                .range(0, most - 1)
                .list();
    }

    /** All of somebody's, in the order in which they were asked. */
    public List<CheckIn> allOf(PersonId who) {
        return list("side = ?1 and personId = ?2 order by askedAt, id", who.side(), who.id());
    }

    /** Of somebody's, those that were asked after a moment. */
    public List<CheckIn> askedSince(PersonId who, Instant since) {
        return list(
                "side = ?1 and personId = ?2 and askedAt > ?3 order by askedAt desc, id desc",
                who.side(),
                who.id(),
                since);
    }

    /** The last one that one of two was asked in a pairing. */
    Optional<CheckIn> last(long pairing, Side side) {
        return find("pairingId = ?1 and side = ?2 order by number desc", pairing, side)
                .firstResultOptional();
    }

    /** The last question to one of two whose lessons are over; empty if it was not asked. */
    public Optional<CheckIn> atTheEnd(long pairing, Side side) {
        return last(pairing, side).filter(CheckIn::isLast);
    }

    /** Those of these pairings whose two were asked on the day with a number, or on a later one. */
    Set<Long> askedOn(Collection<Long> pairings, int number) {
        return new HashSet<>(list("pairingId in ?1 and number >= ?2", pairings, number).stream()
                .map(CheckIn::pairingId)
                .toList());
    }

    /** A part of them by id, to be read; of one pairing, if one is given. */
    public Part<CheckIn> part(OptionalLong pairing, Part.Asked asked) {
        long only = pairing.orElse(0);
        return Part.of(
                find("(?1 = 0 or pairingId = ?1) and id > ?2 order by id", only, asked.after())
                        .withHint(HibernateHints.HINT_READ_ONLY, true),
                asked);
    }

    /** How many there are; of one pairing, if one is given. */
    public long count(OptionalLong pairing) {
        return pairing.isPresent() ? count("pairingId", pairing.getAsLong()) : count();
    }

    /** The pairings that have some, some at a time behind an id. */
    List<Long> pairings(long after, int most) {
        return RowsOfPairings.behind(getEntityManager(), CheckIn.class, after, most);
    }

    void forget(PersonId who) {
        delete("side = ?1 and personId = ?2", who.side(), who.id());
    }

    void forget(Collection<Long> pairings) {
        delete("pairingId in ?1", pairings);
    }
}
