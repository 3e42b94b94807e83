package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ieum.matching.model.Watcher.Progress;

/** How good the best plan was at which moment of a solve. */
@Singleton
public class SolveCurve {

    @Inject EntityManager entities;

    /** The moments of the round's latest solve at which something got better, in their order. */
    public List<Progress> points(long roundId) {
        List<Progress> points = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select elapsed_ms, served, served_at_most, weight, weight_at_most from round_point"
                                + " where round_id = :round and plan = (select max(plan) from round_point"
                                + " where round_id = :round) order by elapsed_ms",
                        Tuple.class)
                .setParameter("round", roundId)
                .getResultList()) {
            Tuple cells = (Tuple) row;
            points.add(new Progress(
                    Duration.ofMillis(cells.get(0, Long.class)),
                    cells.get(1, Integer.class),
                    cells.get(2, Integer.class),
                    cells.get(3, Long.class),
                    cells.get(4, Long.class)));
        }
        return points;
    }

    /** A solve begins, perhaps again. */
    void begin(Round round) {
        entities.createNativeQuery("delete from round_point where round_id = :round and plan = :plan")
                .setParameter("round", round.id())
                .setParameter("plan", round.plans())
                .executeUpdate();
    }

    /** Notes a moment at which something is better than at the one before. */
    void note(Round round, Progress progress) {
        entities.createNativeQuery("insert into round_point values (:round, :plan, :elapsed, :served, :servedAtMost,"
                        + " :weight, :weightAtMost) on conflict do nothing")
                .setParameter("round", round.id())
                .setParameter("plan", round.plans())
                .setParameter("elapsed", progress.elapsed().toMillis())
                .setParameter("served", progress.served())
                .setParameter("servedAtMost", progress.servedAtMost())
                .setParameter("weight", progress.weight())
                .setParameter("weightAtMost", progress.weightAtMost())
                .executeUpdate();
    }
}
