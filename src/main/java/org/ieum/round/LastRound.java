package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;

/** What the round that was published before had for the same needs. */
@Singleton
public class LastRound {

    private static final String QUERY = """
            with last as (select max(id) as id from round where state = 'published' and id < :round)
            select cast(null as bigint), null, null, null, null from last where id is not null
            union all
            select p.learner_id, p.subject, t.name, p.change, p.decision
            from proposal p join tutor t on t.id = p.tutor_id
            where p.round_id = (select id from last) and p.learner_id = any(cast(:learners as bigint[]))
            union all
            select u.learner_id, u.subject, null, null, null
            from unmatched u
            where u.round_id = (select id from last) and u.learner_id = any(cast(:learners as bigint[]))""";

    private final EntityManager entities;

    @Inject
    LastRound(EntityManager entities) {
        this.entities = entities;
    }

    /** What it had for a need. */
    public sealed interface Before {

        /** It proposed this tutor. */
        record Proposed(String tutor, Change change, Decision decision) implements Before {}

        /** It had nobody. */
        record Unmatched() implements Before {}

        /** It did not know the need yet. */
        record Unknown() implements Before {}
    }

    /** What it had for each need; {@link #of} is empty where there was no round before. */
    public static final class Memory {

        private final Map<NeedKey, Before> needs = new HashMap<>();
        private boolean any;

        /** What it had for one need; empty if there was no round before. */
        public Optional<Before> of(long learner, String subject) {
            return any
                    ? Optional.of(needs.getOrDefault(new NeedKey(learner, subject), new Before.Unknown()))
                    : Optional.empty();
        }
    }

    /** What it had for the needs of these learners, in one statement. */
    public Memory before(long roundId, Collection<Long> learners) {
        Memory memory = new Memory();
        String ids = learners.toString().replace('[', '{').replace(']', '}');
        for (Object row : entities.createNativeQuery(QUERY, Tuple.class)
                .setParameter("round", roundId)
                .setParameter("learners", ids)
                .getResultList()) {
            Tuple cells = (Tuple) row;
            memory.any = true;
            if (cells.get(0) != null) {
                memory.needs.merge(
                        new NeedKey(cells.get(0, Long.class), cells.get(1, String.class)),
                        before(cells),
                        LastRound::clearer);
            }
        }
        return memory;
    }

    private static Before before(Tuple cells) {
        return cells.get(2) == null
                ? new Before.Unmatched()
                : new Before.Proposed(
                        cells.get(2, String.class),
                        Coded.parse(Change.class, cells.get(3, String.class)),
                        Coded.parse(Decision.class, cells.get(4, String.class)));
    }

    /** A need whose pairing ended without a successor is in both lists: the ending says more. */
    private static Before clearer(Before one, Before other) {
        return one instanceof Before.Proposed ? one : other;
    }
}
