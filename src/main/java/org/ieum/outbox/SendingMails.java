package org.ieum.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Sends what is due, several at a time. No transaction stays open while a server answers: a row is claimed for a while,
 * sent, and settled in a transaction of its own. If this process dies in between, the row is due again when the while is
 * over, and goes out with the same Message-ID.
 */
@Singleton
class SendingMails {

    private static final Logger LOG = Logger.getLogger(SendingMails.class);
    private static final int BATCH = 64;

    private final OutboxMessages messages;
    private final Clock clock;
    private final Letters letters;
    private final Smtp smtp;
    private final OutboxSettings settings;
    private final Backoff backoff;
    private final Duration claim;
    private final ExecutorService senders;

    @Inject
    SendingMails(
            OutboxMessages messages,
            Clock clock,
            Letters letters,
            Smtp smtp,
            OutboxSettings settings,
            Backoff backoff) {
        this.messages = messages;
        this.clock = clock;
        this.letters = letters;
        this.smtp = smtp;
        this.settings = settings;
        this.backoff = backoff;
        // Longer than the slowest server can make a batch.
        this.claim = settings.timeout().multipliedBy(4L * (BATCH / settings.parallel() + 1));
        this.senders = Executors.newFixedThreadPool(settings.parallel(), task -> new Thread(task, "outbox"));
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }

    /** Tries everything that is due by now; without an SMTP server nothing. */
    void sendDue() throws InterruptedException {
        if (!smtp.configured()) {
            return;
        }
        for (List<OutboxMessage> batch = claim(); !batch.isEmpty(); batch = claim()) {
            senders.invokeAll(batch.stream().map(this::sending).toList());
        }
    }

    private List<OutboxMessage> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            List<OutboxMessage> due = messages.lockDue(now, BATCH);
            due.forEach(message -> message.claim(now.plus(claim)));
            return due;
        });
    }

    private Callable<Void> sending(OutboxMessage message) {
        return () -> {
            try {
                Attempt attempt = attempt(message);
                QuarkusTransaction.requiringNew().run(() -> settle(message.id(), attempt));
            } catch (RuntimeException e) {
                // It stays claimed and is due again later; the others go on.
                LOG.errorf(e, "mail %d: could not be settled", message.id());
            }
            return null;
        };
    }

    private Attempt attempt(OutboxMessage message) throws InterruptedException {
        try {
            return smtp.send(message.messageId(), letters.open(message));
        } catch (RuntimeException e) {
            // Not in its words: they may quote the letter.
            return new Attempt.Failed(MakingLetters.why(e));
        }
    }

    private void settle(long id, Attempt attempt) {
        // It may be gone, or another replica may have settled it after this one's claim.
        messages.findByIdOptional(id)
                .filter(message -> message.state() == MailState.WAITING)
                .ifPresent(message -> settle(message, attempt));
    }

    private void settle(OutboxMessage message, Attempt attempt) {
        if (attempt instanceof Attempt.Failed failed) {
            failed(message, failed.words());
        } else {
            message.sent(clock.instant());
        }
    }

    private void failed(OutboxMessage message, String words) {
        if (message.tries() >= settings.tries()) {
            message.giveUp(words);
            LOG.warnf("mail %d: given up after %d tries", message.id(), message.tries());
        } else {
            message.failed(words, clock.instant(), backoff.after(message.tries()));
            LOG.infof("mail %d: try %d failed", message.id(), message.tries());
        }
    }
}
