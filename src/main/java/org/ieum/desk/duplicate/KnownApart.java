package org.ieum.desk.duplicate;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonForgotten;

/** Pairs of which somebody said that they are two people. */
@Singleton
public class KnownApart {

    @Inject EntityManager entities;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Two of one side, whichever is named first. */
    public record Two(long first, long second) {

        /** Puts the older entry first. */
        public Two {
            long lower = Math.min(first, second);
            second = Math.max(first, second);
            first = lower;
        }
    }

    /** Those of a side. */
    @Transactional
    public Set<Two> of(Side side) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("select first_id, second_id from known_apart where side = :side", Object[].class)
                .setParameter("side", side.code())
                .getResultList()
                .stream()
                .map(row -> new Two(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .collect(Collectors.toSet());
    }

    /** They are two people; saying it again changes nothing. */
    @Transactional
    public void say(Side side, Two two, String actor) {
        int said = entities.createNativeQuery("insert into known_apart (side, first_id, second_id, said_by, said_at)"
                        + " values (:side, :first, :second, :by, :now) on conflict do nothing")
                .setParameter("side", side.code())
                .setParameter("first", two.first())
                .setParameter("second", two.second())
                .setParameter("by", actor)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        record(said, side, two, "known-apart", actor);
    }

    /** Nobody knows any more. */
    @Transactional
    public void takeBack(Side side, Two two, String actor) {
        int gone = entities.createNativeQuery(
                        "delete from known_apart where side = :side and first_id = :first and second_id = :second")
                .setParameter("side", side.code())
                .setParameter("first", two.first())
                .setParameter("second", two.second())
                .executeUpdate();
        record(gone, side, two, "not-known-apart", actor);
    }

    private void record(int rows, Side side, Two two, String action, String actor) {
        if (rows > 0) {
            audit.record(actor, side.code() + "." + action, side.code(), two.first());
            audit.record(actor, side.code() + "." + action, side.code(), two.second());
        }
    }

    void forgotten(@Observes PersonForgotten event) {
        entities.createNativeQuery("delete from known_apart where side = :side and (first_id = :id or second_id = :id)")
                .setParameter("side", event.who().side().code())
                .setParameter("id", event.who().id())
                .executeUpdate();
    }
}
