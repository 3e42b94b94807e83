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
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.pairing.PairingSql;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;

/** All hand-overs. */
@Singleton
public class Handovers implements PanacheRepositoryBase<Handover, Long> {

    private static final String WAITING = "arrangedAt is null and metAlreadyAt is null";

    /** The same of lessons that run, past the day before {@code :today}. */
    static final String OVERDUE = "from handover where arranged_at is null and met_already_at is null"
            + " and due_on < cast(:today as date) and " + PairingSql.runs("pairing_id");

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

    /** Those for which a room or a place is looked for, of lessons that are over too: what is due soonest first. */
    List<Handover> waiting() {
        return list(WAITING + " order by dueOn, pairingId");
    }

    /** How many of them were due before this day. */
    public long countOverdue(LocalDate today) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) " + OVERDUE, Long.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** The last that were settled. */
    public List<Handover> settled(int most) {
        return find("arrangedAt is not null or metAlreadyAt is not null"
                        + " order by coalesce(arrangedAt, metAlreadyAt) desc, pairingId")
                .range(0, most - 1)
                .list();
    }

    /** A part of those that have come so far, by id, or of all. */
    public Part<Handover> part(Optional<HandoverStage> stage, Part.Asked asked) {
        return Part.of(find(condition(stage) + " and pairingId > ?1 order by pairingId", asked.after()), asked);
    }

    /** How many have come so far. */
    public long count(Optional<HandoverStage> stage) {
        return count(condition(stage));
    }

    /** As {@link Handover#stage()} has it. */
    private static String condition(Optional<HandoverStage> stage) {
        return stage.map(one -> switch (one) {
                    case OPEN -> WAITING + " and placeId is null";
                    case PROPOSED -> WAITING + " and placeId is not null";
                    case ARRANGED -> "arrangedAt is not null and metAlreadyAt is null";
                    case MET -> "metAlreadyAt is not null";
                })
                .orElse("1 = 1");
    }

    /** Which pairings have one. */
    Set<Long> known() {
        return find("select pairingId from Handover").project(Long.class).stream()
                .collect(Collectors.toSet());
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
