package org.ieum.webhook;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;

/** Which programs are told; for admins. */
@Singleton
public class KeepingEndpoints {

    /** Each is one more row for everything that happens. */
    public static final int MOST = 10;

    private static final String TARGET = "webhook";

    @Inject Endpoints endpoints;
    @Inject Deliveries deliveries;
    @Inject QueueingEvents queueing;
    @Inject WebhookSettings settings;
    @Inject Audit audit;
    @Inject Event<AnyEndpoint.EndpointAdded> added;
    @Inject Clock clock;

    /**
     * A program that is told, and how that goes.
     *
     * @param error why the latest that failed did; empty if none does
     */
    public record ToldProgram(
            long id, String url, Instant madeAt, long waiting, long sent, long givenUp, Optional<String> error) {}

    /** All of them, in the order in which they were made. */
    @Transactional
    public List<ToldProgram> all() {
        Map<Long, Deliveries.DeliveryCounts> standings = deliveries.standings();
        return endpoints.listAll().stream()
                .sorted(Comparator.comparing(Endpoint::id))
                .map(endpoint ->
                        told(endpoint, standings.getOrDefault(endpoint.id(), Deliveries.DeliveryCounts.NOTHING)))
                .toList();
    }

    private static ToldProgram told(Endpoint endpoint, Deliveries.DeliveryCounts standing) {
        return new ToldProgram(
                endpoint.id(),
                endpoint.url(),
                endpoint.madeAt(),
                standing.waiting(),
                standing.sent(),
                standing.givenUp(),
                Optional.ofNullable(standing.error()));
    }

    /**
     * One more is told from now on.
     *
     * @return the secret, which is shown once; empty if the address makes no sense or there are {@link #MOST} already
     */
    @Transactional
    public Optional<String> add(String url, String actor) {
        if (Target.parse(url, settings.allowPrivate()).isEmpty() || endpoints.count() >= MOST) {
            return Optional.empty();
        }
        Endpoint endpoint = new Endpoint(url, Signature.freshSecret(), actor, clock.instant());
        endpoints.persistAndFlush(endpoint);
        audit.record(actor, "webhook.added", TARGET, endpoint.id());
        added.fire(new AnyEndpoint.EndpointAdded());
        return Optional.of(endpoint.secret());
    }

    /** Nothing is told there any more, not even what waits. */
    @Transactional
    public void remove(long id, String actor) {
        if (endpoints.deleteById(id)) {
            audit.record(actor, "webhook.removed", TARGET, id);
        }
    }

    /** Tells something that did not happen. */
    @Transactional
    public void test(long id, String actor) {
        queueing.test(endpoints.findByIdOptional(id).orElseThrow(HttpProblem::notFound));
        audit.record(actor, "webhook.tested", TARGET, id);
    }

    /** What was given up is tried anew. */
    @Transactional
    public void retry(long id, String actor) {
        if (deliveries.retry(id, clock.instant()) > 0) {
            audit.record(actor, "webhook.retried", TARGET, id);
        }
    }
}
