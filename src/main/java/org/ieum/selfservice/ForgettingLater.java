package org.ieum.selfservice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.outbox.ForgettingMails;
import org.ieum.outbox.Recipient;

/**
 * What could not be forgotten at once: the last mail to somebody, once it has left, and what mails to the others of their
 * pairings say of them.
 */
@Singleton
class ForgettingLater {

    private static final String LAST_MAILS = """
            select distinct m.recipient_id from outbox_message m join %1$s p on p.id = m.recipient_id
            where m.recipient_kind = '%1$s' and p.forgotten_at is not null and m.state <> 'waiting'""";

    private static final String OTHERS = """
            select x.%2$s_id, max(p.forgotten_at) from pairing x join %1$s p on p.id = x.%1$s_id
            where p.forgotten_at is not null and exists (select 1 from outbox_message m
                where m.recipient_kind = '%2$s' and m.recipient_id = x.%2$s_id and m.state <> 'waiting'
                and m.emptied_at is null and m.created_at <= p.forgotten_at)
            group by x.%2$s_id""";

    private final EntityManager entities;
    private final ForgettingMails mails;

    @Inject
    ForgettingLater(EntityManager entities, ForgettingMails mails) {
        this.entities = entities;
        this.mails = mails;
    }

    /** Forgets what can be forgotten by now. */
    @Transactional
    void lookAround() {
        for (Side side : Side.values()) {
            for (Object id : rows(LAST_MAILS, side)) {
                mails.forgetSettled(Recipient.of(side, ((Number) id).longValue()));
            }
            for (Object row : rows(OTHERS, side)) {
                Object[] cells = (Object[]) row;
                mails.emptySettled(Recipient.of(side.other(), ((Number) cells[0]).longValue()), (Instant) cells[1]);
            }
        }
    }

    private List<?> rows(String sql, Side side) {
        return entities.createNativeQuery(
                        sql.formatted(side.code(), side.other().code()))
                .getResultList();
    }

    /** Each hour. */
    static class Job {

        @Produces
        @Singleton
        RecurringTask<Void> forgetting(ForgettingLater later) {
            return Tasks.recurring("forget-mails", FixedDelay.ofHours(1))
                    .execute((instance, context) -> later.lookAround());
        }
    }
}
