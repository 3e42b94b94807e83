package org.ieum.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether mails leave. It is told to whoever looks, and keeps nobody out: a service whose mail server is away works on, and its
 * mails wait.
 */
@Wellness
@Singleton
class MailHealth implements HealthCheck {

    private final OutboxMessages messages;
    private final OutboxSettings settings;
    private final Smtp smtp;
    private final Clock clock;

    @Inject
    MailHealth(OutboxMessages messages, OutboxSettings settings, Smtp smtp, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.smtp = smtp;
        this.clock = clock;
    }

    /**
     * How mails stand.
     *
     * @param waiting that are to leave by now
     * @param oldest when the first of them was queued; null for none
     */
    record MailsWaiting(long waiting, Instant oldest, long givenUp) {}

    @Override
    @Transactional
    public HealthCheckResponse call() {
        Instant now = clock.instant();
        MailsWaiting mails = messages.waiting(now);
        Duration age = mails.oldest() == null ? Duration.ZERO : Duration.between(mails.oldest(), now);
        return HealthCheckResponse.named("Mail")
                // Without a server nobody expects that they leave.
                .status(!smtp.configured() || age.compareTo(settings.lateAfter()) <= 0)
                .withData("server", smtp.configured())
                .withData("waiting", mails.waiting())
                .withData("oldestWaitingSeconds", Math.max(0, age.toSeconds()))
                .withData("givenUp", mails.givenUp())
                .build();
    }
}
