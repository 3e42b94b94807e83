package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.ieum.lesson.StandingIn.Given;
import org.ieum.platform.SqlArray;

/** Who gives which lessons in the place of their pairing's tutor, beside the lessons: those of later weeks are not made yet. */
@Singleton
class StandIns {

    private static final String KEEP = """
            insert into stand_in (pairing_id, planned_at, tutor_id, starts_at, minutes)
            values (:pairing, :planned, :tutor, :start, :minutes)""";

    private static final String DROP = """
            delete from stand_in where pairing_id = :pairing and starts_at > :now
            and planned_at in (select cast(at as timestamptz) from unnest(cast(:planned as text[])) at)""";

    /** What is not held for the tutor's leave is held again, by somebody else. */
    private static final String TAKE = """
            update lesson l set instead_of = l.tutor_id, own_start = l.starts_at, tutor_id = s.tutor_id, starts_at = s.starts_at,
                state = case when s.starts_at = l.planned_at then 'planned' else 'moved' end, by_whom = null, resting = false,
                learner_reminded = false, tutor_reminded = false, learner_stands = false, tutor_stands = false,
                version = version + 1
            from stand_in s where s.pairing_id = l.pairing_id and s.planned_at = l.planned_at and l.instead_of is null
            and s.starts_at > :now and (l.state in ('planned', 'moved') or l.resting)""";

    /** As it was before: what the learner's rest or a stop leaves out stays so, what would lie in the past is not held. */
    private static final String GIVE_BACK = """
            update lesson l set tutor_id = l.instead_of, starts_at = l.own_start, instead_of = null, own_start = null,
                state = case when l.own_start <= :now or l.resting and l.by_whom <> 'tutor' then 'cancelled'
                    when l.own_start = l.planned_at then 'planned' else 'moved' end,
                by_whom = case when l.resting and l.by_whom <> 'tutor' then l.by_whom
                    when l.own_start <= :now then 'organisation' end,
                resting = l.resting and l.by_whom <> 'tutor',
                learner_reminded = false, tutor_reminded = false, learner_stands = false, tutor_stands = false,
                version = version + 1
            where l.instead_of is not null and l.starts_at > :now and (l.state in ('planned', 'moved') or l.resting)
            and not exists (select 1 from stand_in s where s.pairing_id = l.pairing_id and s.planned_at = l.planned_at)""";

    @Inject EntityManager entities;
    @Inject Clock clock;

    void keep(long pairing, long tutor, Given lesson) {
        mutation(KEEP)
                .setParameter("pairing", pairing)
                .setParameter("planned", lesson.planned())
                .setParameter("tutor", tutor)
                .setParameter("start", lesson.start())
                .setParameter("minutes", lesson.minutes())
                .executeUpdate();
    }

    /** Those that are still to come. */
    void drop(long pairing, Collection<Instant> planned) {
        mutation(DROP)
                .setParameter("pairing", pairing)
                .setParameter("planned", SqlArray.of(planned))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Lets each lesson be of whoever gives it by now. */
    void cover() {
        entities.flush();
        mutation(GIVE_BACK).setParameter("now", clock.instant()).executeUpdate();
        mutation(TAKE).setParameter("now", clock.instant()).executeUpdate();
    }

    private MutationQuery mutation(String sql) {
        return entities.unwrap(Session.class).createNativeMutationQuery(sql);
    }
}
