package org.ieum.lesson;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Stops the lessons of a pairing until somebody lets them go on: none to come is held, and none that is made meanwhile. */
@Singleton
public class StoppingLessons {

    private static final String STOP = """
            insert into lesson_stop (pairing_id, since) values (:pairing, :now) on conflict (pairing_id) do nothing""";

    private static final String LEAVE_OUT = """
            update lesson l set state = 'cancelled', by_whom = 'organisation', resting = true, version = version + 1
            where l.state in ('planned', 'moved') and l.starts_at > :now
            and exists (select 1 from lesson_stop s where s.pairing_id = l.pairing_id)""";

    private static final String COME_BACK = """
            update lesson l set state = case when starts_at = planned_at then 'planned' else 'moved' end, by_whom = null,
                resting = false, version = version + 1
            where l.resting and l.by_whom = 'organisation' and l.starts_at > :now
            and not exists (select 1 from lesson_stop s where s.pairing_id = l.pairing_id)""";

    @Inject EntityManager entities;
    @Inject Event<StopLifted> lifted;
    @Inject Clock clock;

    /** No lesson of it is held from now on; nobody is told by this. */
    @Transactional
    public void stop(long pairing) {
        change(STOP, pairing, clock.instant());
        cover();
    }

    /** Its lessons go on; those that a rest covers are left out as before. */
    @Transactional
    public void goOn(long pairing) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("delete from lesson_stop where pairing_id = :pairing")
                .setParameter("pairing", pairing)
                .executeUpdate();
        cover();
        lifted.fire(new StopLifted(pairing));
    }

    /** The pairings whose lessons are stopped. */
    @Transactional
    public Set<Long> stopped() {
        List<Long> all = entities.unwrap(Session.class)
                .createNativeQuery("select pairing_id from lesson_stop", Long.class)
                .getResultList();
        return all.stream().collect(Collectors.toSet());
    }

    /** Leaves out what is stopped, and takes back what is not any more. */
    void cover() {
        entities.flush();
        change(COME_BACK, clock.instant());
        change(LEAVE_OUT, clock.instant());
    }

    private void change(String sql, Instant now) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void change(String sql, long pairing, Instant now) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("pairing", pairing)
                .setParameter("now", now)
                .executeUpdate();
    }
}
