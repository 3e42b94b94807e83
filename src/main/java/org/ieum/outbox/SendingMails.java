package org.ieum.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ieum.outbox.OutboxMessages.Claimed;
import org.jboss.logging.Logger;

/**
 * Sends what is due, several at a time. No transaction stays open while a server answers: some rows are claimed for a while,
 * sent over one connection, and settled together, unless the server takes its time. If this process dies in between, they are
 * due again when the while is over, and go out with the same Message-ID.
 */
@Singleton
class SendingMails {

    private static final Logger LOG = Logger.getLogger(SendingMails.class);
    /** So few that what must not wait, waits for no more of the others. */
    private static final int BATCH = 4;

    /** Whichever took a server longer is settled before the next is begun: fewer would leave twice if this process died. */
    private static final Duration QUICK = Duration.ofMillis(25);

    private final OutboxMessages messages;
    private final Clock clock;
    private final Letters letters;
    private final Smtp smtp;
    private final OutboxSettings settings;
    private final Backoff backoff;
    private final Duration claim;
    private final ExecutorService senders;
    private volatile boolean stopping;

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
        this.claim = settings.timeout().multipliedBy(4L * (BATCH + 1));
        this.senders = Executors.newFixedThreadPool(settings.parallel(), task -> new Thread(task, "outbox"));
    }

    /** Before the jobs are stopped, which wait for what is being sent: nothing more is begun. */
    void stopping(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopping = true;
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }

    /** Tries everything that is due by now, or becomes due meanwhile; without an SMTP server nothing. */
    void sendDue() throws InterruptedException {
        if (smtp.configured()) {
            new BesideEachOther<>(senders, settings, this::claim, this::sendAll, this::release).run();
        }
    }

    private void sendAll(List<Claimed> batch) throws InterruptedException {
        int sent = 0;
        try (Sending some = new Sending()) {
            while (sent < batch.size() && !stopping) {
                if (!batch.get(sent).paused()) {
                    some.send(batch.get(sent));
                }
                sent++;
            }
        } finally {
            release(batch.subList(sent, batch.size()));
        }
    }

    /** Of some mails, one after the other. */
    private final class Sending implements AutoCloseable {

        private final Smtp.Line line = smtp.line();
        private final List<Claimed> left = new ArrayList<>();

        void send(Claimed mail) throws InterruptedException {
            long began = System.nanoTime();
            Smtp.Attempt attempt = attempt(mail, line);
            if (!(attempt instanceof Smtp.Attempt.Accepted)) {
                settling(List.of(mail), () -> notSent(mail, attempt));
                return;
            }
            left.add(mail);
            if (System.nanoTime() - began > QUICK.toNanos()) {
                settle();
            }
        }

        private void settle() {
            List<Claimed> these = List.copyOf(left);
            left.clear();
            if (!these.isEmpty()) {
                settling(these, () -> messages.sent(these, clock.instant()));
            }
        }

        @Override
        public void close() {
            settle();
            line.close();
        }
    }

    /** What was claimed and not tried is due at once, for another replica or the next start. */
    private void release(List<Claimed> untried) {
        if (!untried.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> untried.forEach(claimed -> messages.findByIdOptional(claimed.id())
                            .filter(message -> message.state() == MailState.WAITING)
                            .filter(message -> message.tries() == claimed.tries())
                            .ifPresent(message -> message.release(clock.instant()))));
        }
    }

    private List<Claimed> claim() {
        if (stopping) {
            return List.of();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            return messages.claim(now, now.plus(claim), BATCH);
        });
    }

    private Smtp.Attempt attempt(Claimed mail, Smtp.Line line) throws InterruptedException {
        try {
            return line.send(mail.messageId(), letters.open(mail));
        } catch (RuntimeException e) {
            // Not in its words: they may quote the letter.
            return new Smtp.Attempt.Failed(MakingLetters.why(e));
        }
    }

    private static void settling(List<Claimed> some, Runnable how) {
        try {
            QuarkusTransaction.requiringNew().run(how);
        } catch (RuntimeException e) {
            // They stay claimed and are due again later; the others go on.
            LOG.errorf(
                    e,
                    "mails %s: could not be settled",
                    some.stream().map(Claimed::id).toList());
        }
    }

    /** It may be gone, or another replica may have settled it after this one's claim. */
    private void notSent(Claimed claimed, Smtp.Attempt attempt) {
        waiting(claimed.id()).ifPresent(message -> {
            if (attempt instanceof Smtp.Attempt.Refused refused) {
                giveUp(message, refused.words());
            } else if (attempt instanceof Smtp.Attempt.Failed failed) {
                failed(message, failed.words());
            }
        });
    }

    private Optional<OutboxMessage> waiting(long id) {
        return messages.findByIdOptional(id).filter(message -> message.state() == MailState.WAITING);
    }

    private void failed(OutboxMessage message, String words) {
        if (message.tries() >= settings.tries()) {
            giveUp(message, words);
        } else {
            message.failed(words, clock.instant(), backoff.after(message.tries()));
            LOG.infof("mail %d: try %d failed", message.id(), message.tries());
        }
    }

    private static void giveUp(OutboxMessage message, String words) {
        message.giveUp(words);
        LOG.warnf("mail %d: given up after %d tries", message.id(), message.tries());
    }
}
