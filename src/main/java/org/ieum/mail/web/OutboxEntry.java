package org.ieum.mail.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.outbox.MailState;
import org.ieum.outbox.OutboxMessage;

/** A mail as the contract shows it: whom it is for by id, what it says not at all. */
record OutboxEntry(
        long id,
        String kind,
        To recipient,
        @Schema(implementation = MailState.class) String state,
        int tries,
        Instant createdAt,
        @Schema(nullable = true) Instant sentAt) {

    record To(String kind, long id) {}

    static OutboxEntry of(OutboxMessage message) {
        return new OutboxEntry(
                message.id(),
                message.kind(),
                new To(message.recipient().kind().code(), message.recipient().id()),
                message.state().code(),
                message.tries(),
                message.createdAt(),
                message.sentAt().orElse(null));
    }
}
