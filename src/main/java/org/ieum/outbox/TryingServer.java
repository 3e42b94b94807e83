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
    public sealed interface Answer {

        /** The server took it. */
        record Taken() implements Answer {}

        /** It did not; the server's words, without the address. */
        record Refused(String words) implements Answer {}

        /** No server is set. */
        record NoServer() implements Answer {}
    }

    /**
     * Waits for the server's answer, as long as any mail would.
     *
     * @throws InterruptedException if this process ends meanwhile
     */
    public Answer send(Letter letter) throws InterruptedException {
        if (!smtp.configured()) {
            return new Answer.NoServer();
        }
        return smtp.send("<trial-" + UUID.randomUUID() + "@ieum>", letter) instanceof Attempt.Failed failed
                ? new Answer.Refused(failed.words())
                : new Answer.Taken();
    }
}
