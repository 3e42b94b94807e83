package org.ieum.mail.bounce;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the mailbox is read to which mails come back. It keeps nobody out. */
@Wellness
@Singleton
class BounceHealth implements HealthCheck {

    private final BounceProgress progress;
    private final BounceSettings settings;
    private final Clock clock;
    private final Instant begun;

    @Inject
    BounceHealth(BounceProgress progress, BounceSettings settings, Clock clock) {
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public HealthCheckResponse call() {
        boolean configured = settings.host().isPresent();
        Instant last = progress.lastRead().filter(begun::isBefore).orElse(begun);
        Duration age = Duration.between(last, clock.instant());
        return HealthCheckResponse.named("Mails that come back")
                .status(!configured || age.compareTo(settings.lateAfter()) <= 0)
                .withData("mailbox", configured)
                .withData("unreadSeconds", configured ? Math.max(0, age.toSeconds()) : 0)
                .build();
    }
}
