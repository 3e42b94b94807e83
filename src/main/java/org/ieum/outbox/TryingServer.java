package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Sends one letter past the queue, so that whoever sets a mail server up learns at once what it says. */
@Singleton
public class TryingServer {

    private final Smtp smtp;

    @Inject
    TryingServer(Smtp smtp) {
        this.smtp = smtp;
    }

    /** What came of it. */
    public sealed interface ServerAnswer {

        /** The server took it. */
        record MailTaken() implements ServerAnswer {}

        /** It did not; the server's words, without the address. */
        record MailRefused(String words) implements ServerAnswer {}

        /** No server is set. */
        record NoServer() implements ServerAnswer {}
    }

    /**
     * Waits for the server's answer, as long as any mail would.
     *
     * @throws InterruptedException if this process ends meanwhile
     */
    public ServerAnswer send(Letter letter) throws InterruptedException {
        if (!smtp.configured()) {
            return new ServerAnswer.NoServer();
        }
        Smtp.Attempt attempt = smtp.send("<trial-" + UUID.randomUUID() + "@ieum>", letter);
        if (attempt instanceof Smtp.Attempt.Refused refused) {
            return new ServerAnswer.MailRefused(refused.words());
        }
        return attempt instanceof Smtp.Attempt.Failed failed
                ? new ServerAnswer.MailRefused(failed.words())
                : new ServerAnswer.MailTaken();
    }
}
