package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds people of a round's proposals by what they are called. */
@Singleton
public class FindingInRound {

    private final EntityManager entities;

    @Inject
    FindingInRound(EntityManager entities) {
        this.entities = entities;
    }

    /** Somebody who learns or teaches in a proposal. */
    public record Found(boolean learner, String ref, String name) {}

    /**
     * Those with this in their name or key, in any case; by name, learners first.
     *
     * @param text a part of it; nothing finds nobody
     * @param most of each kind
     */
    public List<Found> find(long roundId, String text, int most) {
        if (text.isBlank()) {
            return List.of();
        }
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        List<Found> found = new ArrayList<>(find(roundId, true, "Learner", "learnerId", "alias", pattern, most));
        found.addAll(find(roundId, false, "Tutor", "tutorId", "name", pattern, most));
        return found;
    }

    private List<Found> find(
            long roundId, boolean learner, String type, String id, String name, String pattern, int most) {
        return entities
                .createQuery(
                        "select p.ref, p." + name + " from " + type + " p where (lower(p." + name
                                + ") like :text escape '!' or lower(p.ref) like :text escape '!') and exists"
                                + " (select 1 from Proposal q where q.roundId = :round and q." + id
                                + " = p.id) order by lower(p." + name + "), p.ref",
                        Object[].class)
                .setParameter("text", pattern)
                .setParameter("round", roundId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Found(learner, (String) row[0], (String) row[1]))
                .toList();
    }
}
