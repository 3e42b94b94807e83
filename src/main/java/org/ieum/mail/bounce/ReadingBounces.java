package org.ieum.mail.bounce;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ieum.mail.bounce.BounceMailbox.MailboxPlace;
import org.ieum.platform.job.Recurring;
import org.jboss.logging.Logger;

/** Looks into the mailbox for reports of our mails. Each message is one transaction with the place up to which it was read. */
@Singleton
class ReadingBounces {

    private static final Logger LOG = Logger.getLogger(ReadingBounces.class);

    private final BounceMailbox mailbox;
    private final BounceProgress progress;
    private final TakingBounces taking;
    private final Clock clock;

    @Inject
    ReadingBounces(BounceMailbox mailbox, BounceProgress progress, TakingBounces taking, Clock clock) {
        this.mailbox = mailbox;
        this.progress = progress;
        this.taking = taking;
        this.clock = clock;
    }

    /** What is new; without a mailbox nothing. */
    void look() {
        if (!mailbox.configured()) {
            return;
        }
        try {
            mailbox.read(progress.place(), this::read);
            progress.readAt(clock.instant());
        } catch (MessagingException | IOException e) {
            // Not in the server's words: they may quote who signs in.
            LOG.warnf("the mailbox of mails that come back could not be read: %s", why(e));
        }
    }

    private boolean read(MailboxPlace place, Optional<byte[]> message, Instant arrived) {
        Optional<DeliveryReport> report = message.flatMap(ReadingReports::read);
        return QuarkusTransaction.requiringNew().call(() -> {
            progress.at(place);
            return report.isPresent() && taking.take(report.get(), arrived);
        });
    }

    /** {@code MailConnectException, ConnectException}. */
    private static String why(Exception e) {
        String name = e.getClass().getSimpleName();
        return e.getCause() == null
                ? name
                : name + ", " + e.getCause().getClass().getSimpleName();
    }

    /** All the time. */
    @Singleton
    static class Job extends Recurring {
        Job(ReadingBounces bounces, BounceSettings settings) {
            super(settings.every(), "bounces", bounces::look);
        }
    }
}
