package org.ieum.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** All that is, was or could not be delivered. */
@Singleton
class Deliveries implements PanacheRepository<WebhookDelivery> {

    /** The state is written out, because only then its partial index serves. */
    private static final String DUE = """
            select * from webhook_delivery where state = 'waiting' and next_try_at <= :now
            order by next_try_at, id limit :most for update skip locked""";

    private static final String STANDINGS = """
            select endpoint_id, count(*) filter (where state = 'waiting') as waiting,
                count(*) filter (where state = 'sent') as sent, count(*) filter (where state = 'given_up') as given_up,
                (array_agg(last_error order by id desc) filter (where last_error is not null))[1] as error
            from webhook_delivery group by endpoint_id""";

    /** Those that are due, which nobody else sends until this transaction ends. */
    List<WebhookDelivery> lockDue(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(DUE, WebhookDelivery.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * How an endpoint stands.
     *
     * @param error of the latest that failed and was not delivered since; null if there is none
     */
    record DeliveryCounts(long waiting, long sent, long givenUp, String error) {

        static final DeliveryCounts NOTHING = new DeliveryCounts(0, 0, 0, null);
    }

    /** How those stand to whom anything was sent, by their ids. */
    Map<Long, DeliveryCounts> standings() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(STANDINGS, Tuple.class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("endpoint_id", Long.class),
                        row -> new DeliveryCounts(
                                row.get("waiting", Long.class),
                                row.get("sent", Long.class),
                                row.get("given_up", Long.class),
                                row.get("error", String.class))));
    }

    /** What was given up to an endpoint is tried anew. */
    int retry(long endpointId, Instant now) {
        return update(
                "state = ?1, tries = 0, nextTryAt = ?2 where endpointId = ?3 and state = ?4",
                DeliveryState.WAITING,
                now,
                endpointId,
                DeliveryState.GIVEN_UP);
    }

    /** All about a thing, {@code learner:7}. */
    void forget(String about) {
        delete("about", about);
    }

    /** Those from before a day that wait for nothing any more. */
    long forgetSettled(Instant before) {
        return delete("state <> ?1 and createdAt < ?2", DeliveryState.WAITING, before);
    }
}
