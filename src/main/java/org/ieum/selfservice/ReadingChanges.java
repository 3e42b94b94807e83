package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.ieum.audit.Audit;

/** Tells coordinators what people did by themselves. */
@Singleton
public class ReadingChanges {

    /** Changes of a page. */
    public static final int SIZE = 50;

    private static final String CHANGES = """
            select e.id, to_char(e.at at time zone :zone, 'YYYY-MM-DD HH24:MI') as clock, e.action, e.target_id,
                coalesce(l.alias, t.name) as name
            from audit_entry e
            left join learner l on e.target_kind = 'learner' and l.id = e.target_id
            left join tutor t on e.target_kind = 'tutor' and t.id = e.target_id
            where e.actor = 'public' and e.id < :before and e.target_kind in ('learner', 'tutor')
            and split_part(e.action, '.', 2) in ('edited', 'introduced', 'paused', 'approved', 'applied', 'left',
                'lessons-ended', 'wished', 'unwished', 'forgotten')
            order by e.id desc limit\s""" + (SIZE + 1);

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    @Inject
    ReadingChanges(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody did.
     *
     * @param at in the installation's zone
     * @param action {@code learner.paused}
     * @param name alias or name; empty if the person's row is gone
     */
    public record Change(long id, String at, String action, long person, String name) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Change[" + id + "]";
        }
    }

    /** The changes before one, the newest first; one more than a page has, if there are more. */
    @Transactional
    public List<Change> before(long id, String actor) {
        audit.record(actor, "change.listed");
        return entities
                .unwrap(Session.class)
                .createNativeQuery(CHANGES, Object[].class)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("before", id)
                .getResultList()
                .stream()
                .map(row -> new Change(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        row[4] == null ? "" : (String) row[4]))
                .toList();
    }
}
