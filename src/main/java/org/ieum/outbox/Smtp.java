package org.ieum.outbox;

import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;
import org.ieum.platform.start.MailSender;

/** The SMTP server of the settings, if there is one. */
@Singleton
class Smtp {

    private static final String DEFAULT_MAILER = "<default>";
    /** A server that drips is not silent; it has failed all the same. */
    private static final int DRIPPING = 3;

    /** With what the client begins its words when the recipient, or the mail itself, was refused. */
    private static final Set<String> OF_THE_MAIL =
            Set.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    /** The same of whoever sends, which is we. */
    private static final String OF_US = "sender address not accepted";

    /** RFC 4954: whoever answers so to a recipient wants us to sign in first, or in another way. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private final boolean configured;
    private final Vertx vertx;
    private final MailConfig options;
    private final MailSender sender;
    private final Duration limit;

    @Inject
    Smtp(Vertx vertx, Config config, MailersRuntimeConfig mailers, MailSender sender, OutboxSettings settings) {
        this(
                SmtpOptions.configured(config),
                vertx,
                SmtpOptions.of(mailers.mailers().get(DEFAULT_MAILER), settings.timeout()),
                sender,
                settings.timeout());
    }

    Smtp(boolean configured, Vertx vertx, MailConfig options, MailSender sender, Duration silence) {
        this.configured = configured;
        this.vertx = vertx;
        this.options = options;
        this.sender = sender;
        this.limit = silence.multipliedBy(DRIPPING);
    }

    /** Whether mails can leave at all. */
    boolean configured() { return configured; }

    /** Hands one letter over; waits for the server's answer, but not for ever. */
    Attempt send(String messageId, Letter letter) throws InterruptedException {
        try (Line line = line()) {
            return line.send(messageId, letter);
        }
    }

    /** For some letters, one after the other. */
    Line line() {
        return new Line();
    }

    /**
     * A connection to the server, from the first letter on. After whatever was not taken the next has a new one: the client's
     * pool was seen to hand out one that it was just closing after a refusal, and the mail then waited out its whole limit.
     */
    final class Line implements AutoCloseable {

        private MailClient client;

        /** Hands the letter over; waits for the server's answer, but not for ever. */
        Attempt send(String messageId, Letter letter) throws InterruptedException {
            boolean first = client == null;
            Attempt attempt = attempt(messageId, letter);
            // Some servers take so many a connection, and refuse whoever sends one more.
            return !first
                            && attempt instanceof Attempt.Failed failed
                            && failed.words().startsWith(OF_US)
                    ? attempt(messageId, letter)
                    : attempt;
        }

        private Attempt attempt(String messageId, Letter letter) throws InterruptedException {
            boolean taken = false;
            try {
                client().sendMail(message(messageId, letter))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(limit.toMillis(), TimeUnit.MILLISECONDS);
                taken = true;
                return new Attempt.Accepted();
            } catch (ExecutionException e) {
                return answer(e.getCause(), Redaction.words(e.getCause(), letter.address()));
            } catch (TimeoutException e) {
                return new Attempt.Failed("no answer within " + limit);
            } finally {
                if (!taken) {
                    close();
                }
            }
        }

        private MailClient client() {
            if (client == null) {
                client = MailClient.create(vertx, options);
            }
            return client;
        }

        @Override
        public void close() {
            if (client != null) {
                client.close();
                client = null;
            }
        }
    }

    /**
     * A 5xx to the recipient or the mail is for good (RFC 5321, 4.2.1). One before that, to us who sign in or send, is
     * about our settings: once they are right, the mail leaves.
     */
    private static Attempt answer(Throwable failure, String words) {
        return failure instanceof SMTPException said
                        && said.isPermanent()
                        && !SIGN_IN.contains(said.getReplyCode())
                        && OF_THE_MAIL.stream().anyMatch(words::startsWith)
                ? new Attempt.Refused(words)
                : new Attempt.Failed(words);
    }

    private MailMessage message(String messageId, Letter letter) {
        // The client takes a sender apart wrongly that has brackets in its name: it is given the address alone.
        MailMessage message = new MailMessage(sender.address(), letter.address(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("From", FoldedHeader.of("From", sender.header()))
                .addHeader("Message-ID", Letter.oneLine(messageId, "Message-ID"))
                // RFC 3834: keeps holiday answers away.
                .addHeader("Auto-Submitted", "auto-generated");
        message.setAttachment(
                letter.attachments().stream().map(Smtp::attachment).toList());
        if (!letter.stop().isEmpty()) {
            // RFC 8058: the reader's mail program shows a button, and sends by itself what it is told here.
            message.addHeader("List-Unsubscribe", "<" + letter.stop() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static MailAttachment attachment(Letter.Attachment file) {
        return MailAttachment.create()
                .setName(file.name())
                .setContentType(file.contentType())
                .setDisposition("attachment")
                .setData(Buffer.buffer(file.content()));
    }

    /** How one try to send a mail ended. */
    sealed interface Attempt {

        /** The SMTP server took it. */
        record Accepted() implements Attempt {}

        /** It did not; {@code words} are its own where it said some, without the address. */
        record Failed(String words) implements Attempt {}

        /** It never will: a 5xx to the recipient or to what the mail says. To try again would only be held against the sender. */
        record Refused(String words) implements Attempt {}
    }
}
