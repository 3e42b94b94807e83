package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.round.RoundPublished;
import org.ieum.round.RoundPublished.ChangedPairing;

/** Asks the people of what a round has published; thousands at once, so each step is one statement. */
@Singleton
class MakingOffers {

    private static final String MAKE = """
            insert into offer (pairing_id, version, round_id, asked_at, deadline, turn)
            select id, 0, :round, :now, :deadline, 0 from unnest(cast(:ids as bigint[])) id
            on conflict (pairing_id) do nothing""";

    /** Times that we move are asked anew, whatever was said to those before. */
    private static final String ASK_ANEW = """
            update offer set version = version + 1, round_id = :round, asked_at = :now, deadline = :deadline,
                turn = turn + 1, reminded_at = null, proposed_by = null, times_before = null,
                learner_answer = null, learner_at = null, learner_by = null,
                tutor_answer = null, tutor_at = null, tutor_by = null
            where pairing_id = any(cast(:ids as bigint[]))""";

    private static final String WITHDRAW = """
            update offer set version = version + 1, settled_at = :now, told_at = :now
            where pairing_id = any(cast(:ids as bigint[]))""";

    private final EntityManager entities;
    private final Deadlines deadlines;
    private final Event<OffersChanged> changed;
    private final Clock clock;

    @Inject
    MakingOffers(EntityManager entities, Deadlines deadlines, Event<OffersChanged> changed, Clock clock) {
        this.entities = entities;
        this.deadlines = deadlines;
        this.changed = changed;
        this.clock = clock;
    }

    void published(@Observes RoundPublished event) {
        Instant deadline = deadlines.next();
        List<Long> fresh = offers(event, Change.NEW);
        List<Long> moved = offers(event, Change.MOVED);
        List<Long> ended = offers(event, Change.ENDED);
        make(fresh, event.roundId(), deadline);
        if (!moved.isEmpty()) {
            run(ASK_ANEW, moved)
                    .setParameter("round", event.roundId())
                    .setParameter("deadline", deadline)
                    .executeUpdate();
            tell(News.OFFERED, moved);
        }
        if (!ended.isEmpty()) {
            run(WITHDRAW, ended).executeUpdate();
            tell(News.FELL_THROUGH, ended);
        }
    }

    /** Asks the people of these pairings. */
    void make(List<Long> pairings, long round, Instant deadline) {
        if (!pairings.isEmpty()) {
            run(MAKE, pairings)
                    .setParameter("round", round)
                    .setParameter("deadline", deadline)
                    .executeUpdate();
            tell(News.OFFERED, pairings);
        }
    }

    private static List<Long> offers(RoundPublished event, Change change) {
        return event.pairings().stream()
                .filter(ChangedPairing::offer)
                .filter(pairing -> pairing.change() == change)
                .map(ChangedPairing::pairingId)
                .toList();
    }

    private void tell(News news, List<Long> pairings) {
        List<Notice> notices = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select pairing_id, round_id, turn, deadline from offer"
                                + " where pairing_id = any(cast(:ids as bigint[])) order by pairing_id",
                        Tuple.class)
                .setParameter("ids", array(pairings))
                .getResultList()) {
            Tuple cells = (Tuple) row;
            for (Side party : Side.values()) {
                notices.add(new Notice(
                        cells.get(0, Long.class),
                        party,
                        cells.get(1, Long.class),
                        cells.get(2, Integer.class),
                        cells.get(3, Instant.class)));
            }
        }
        changed.fire(new OffersChanged(news, notices));
    }

    private jakarta.persistence.Query run(String sql, List<Long> ids) {
        return entities.createNativeQuery(sql).setParameter("ids", array(ids)).setParameter("now", clock.instant());
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
