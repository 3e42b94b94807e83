package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Unlock;

/** Keeps beside the lines of a plan what is found out about them while it is reviewed. */
@Singleton
public class KeepingFindings {

    private static final JsonConverter.OfAlternative NEXT_BEST = new JsonConverter.OfAlternative();
    private static final JsonConverter.OfUnlocks UNLOCKS = new JsonConverter.OfUnlocks();

    private final EntityManager entities;

    @Inject
    KeepingFindings(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the plan is the one under review. */
    public boolean isWanted(PlanId plan) {
        return Optional.ofNullable(entities.find(Round.class, plan.round()))
                .filter(round -> round.isReviewing(plan))
                .isPresent();
    }

    /** Keeps who else could teach; false if the round has been left meanwhile. */
    @Transactional
    public boolean nextBest(PlanId plan, Map<Plan.Line, Alternative> found) {
        if (!isWanted(plan)) {
            return false;
        }
        // No coordinator's decision: the version stays.
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update proposal set next_best = ?::jsonb"
                    + " where round_id = ? and learner_id = ? and subject = ? and tutor_id = ?")) {
                for (Map.Entry<Plan.Line, Alternative> entry : found.entrySet()) {
                    update.setString(1, NEXT_BEST.convertToDatabaseColumn(entry.getValue()));
                    update.setLong(2, plan.round());
                    update.setLong(3, entry.getKey().learner());
                    update.setString(4, entry.getKey().subject());
                    update.setLong(5, entry.getKey().tutor());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
        return true;
    }

    /** Keeps what would serve these needs; false if the round has been left meanwhile. */
    @Transactional
    public boolean unlocks(PlanId plan, Map<Plan.Unmatched, List<Unlock>> found) {
        if (!isWanted(plan)) {
            return false;
        }
        found.forEach(
                (need, unlocks) -> entities.createNativeQuery("update unmatched set unlocks = cast(:unlocks as jsonb)"
                                + " where round_id = :round and learner_id = :learner and subject = :subject")
                        .setParameter("unlocks", UNLOCKS.convertToDatabaseColumn(unlocks))
                        .setParameter("round", plan.round())
                        .setParameter("learner", need.learner())
                        .setParameter("subject", need.subject())
                        .executeUpdate());
        return true;
    }
}
