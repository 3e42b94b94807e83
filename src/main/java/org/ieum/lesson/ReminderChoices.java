package org.ieum.lesson;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;

/** Whether somebody wants to be reminded of each lesson; whoever said nothing is reminded if they learn. */
@Singleton
public class ReminderChoices {

    private static final String ALL = "select person_id, wanted from reminder_choice where side = :side";

    private static final String CHOOSE = """
            insert into reminder_choice (side, person_id, wanted) values (:side, :id, :wanted)
            on conflict (side, person_id) do update set wanted = excluded.wanted""";

    private static final String STOP = """
            insert into reminder_choice (side, person_id, wanted) values (:side, :id, false)
            on conflict (side, person_id) do update set wanted = false where reminder_choice.wanted""";

    @Inject EntityManager entities;
    @Inject Audit audit;

    /** What those of one side said, by their id. */
    public Map<Long, Boolean> of(Side side) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(ALL, Object[].class)
                .setParameter("side", side.code())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (Boolean) row[1]));
    }

    /** Whether this person is reminded of each lesson. */
    public boolean wants(PersonId who) {
        return of(who.side()).getOrDefault(who.id(), isReminded(who.side()));
    }

    /** What holds for those who said nothing. */
    public static boolean isReminded(Side side) {
        return side == Side.LEARNER;
    }

    /** From now on they are, or are not. */
    @Transactional
    public void choose(PersonId who, boolean wanted) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(CHOOSE)
                .setParameter("side", who.side().code())
                .setParameter("id", who.id())
                .setParameter("wanted", wanted)
                .executeUpdate();
        audit.record(Audit.PUBLIC, who.side().code() + ".edited", who.side().code(), who.id());
    }

    /** They are not any more; pressed twice it is the same as once. */
    @Transactional
    void stop(PersonId who) {
        int changed = entities.unwrap(Session.class)
                .createNativeMutationQuery(STOP)
                .setParameter("side", who.side().code())
                .setParameter("id", who.id())
                .executeUpdate();
        if (changed > 0) {
            audit.record(
                    Audit.PUBLIC,
                    who.side().code() + ".reminders-stopped",
                    who.side().code(),
                    who.id());
        }
    }

    void forgotten(@Observes PersonForgotten event) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("delete from reminder_choice where side = :side and person_id = :id")
                .setParameter("side", event.who().side().code())
                .setParameter("id", event.who().id())
                .executeUpdate();
    }
}
