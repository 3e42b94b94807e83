package org.ieum.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Delivers what is due, several at a time, as the outbox does its mails: a row is claimed, sent without a transaction, and
 * settled in one of its own. If this process dies in between it is due again, under the same id.
 */
@Singleton
class SendingEvents {

    private static final Logger LOG = Logger.getLogger(SendingEvents.class);
    private static final int BATCH = 32;
    private static final int PARALLEL = 8;

    @Inject Deliveries deliveries;
    @Inject Endpoints endpoints;
    @Inject Posting posting;
    @Inject WebhookSettings settings;
    @Inject Clock clock;

    private final ExecutorService senders =
            Executors.newFixedThreadPool(PARALLEL, task -> new Thread(task, "webhooks"));

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }

    /** Tries everything that is due by now. */
    void sendDue() throws InterruptedException {
        for (List<Callable<Void>> batch = claim(); !batch.isEmpty(); batch = claim()) {
            senders.invokeAll(batch);
        }
    }

    /** Drops what waits for nothing any more, after a while. */
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.forgetSettled(clock.instant()
                        .atOffset(ZoneOffset.UTC)
                        .minus(settings.kept())
                        .toInstant()));
    }

    private List<Callable<Void>> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            // Longer than the slowest programs can make a batch.
            Duration claim = settings.timeout().multipliedBy(4L * (BATCH / PARALLEL));
            List<WebhookDelivery> due = deliveries.lockDue(now, BATCH);
            due.forEach(delivery -> delivery.claim(now.plus(claim)));
            Map<Long, Endpoint> told = due.isEmpty()
                    ? Map.of()
                    : endpoints.listAll().stream().collect(Collectors.toMap(Endpoint::id, Function.identity()));
            return due.stream()
                    .map(delivery -> sending(delivery, told.get(delivery.endpointId())))
                    .toList();
        });
    }

    private Callable<Void> sending(WebhookDelivery delivery, Endpoint endpoint) {
        return () -> {
            try {
                Optional<String> failure = posting.send(delivery, endpoint.url(), endpoint.secret());
                QuarkusTransaction.requiringNew().run(() -> settle(delivery.id(), failure));
            } catch (RuntimeException e) {
                // It stays claimed and is due again later; the others go on.
                LOG.errorf(e, "delivery %d: could not be settled", delivery.id());
            }
            return null;
        };
    }

    private void settle(long id, Optional<String> failure) {
        // It may be gone, with its endpoint or the person whom it was about.
        deliveries
                .findByIdOptional(id)
                .filter(one -> one.state() == DeliveryState.WAITING)
                .ifPresent(delivery -> {
                    if (failure.isEmpty()) {
                        delivery.sent();
                    } else if (delivery.tries() > settings.waits().size()) {
                        delivery.giveUp(failure.get());
                        LOG.warnf("delivery %d: given up after %d tries", id, delivery.tries());
                    } else {
                        delivery.failed(
                                failure.get(), clock.instant(), settings.waits().get(delivery.tries() - 1));
                    }
                });
    }
}
