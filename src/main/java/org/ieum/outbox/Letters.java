package org.ieum.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** Seals letters for the database and opens them again. */
@Singleton
class Letters implements HoldsSeals {

    /** By Message-ID: a row's number is not known when its letter is sealed. */
    private static final SealedColumn CONTENT = new SealedColumn("outbox_message", "content", "message_id");

    @Inject ObjectMapper json;
    @Inject Sealing sealing;

    @Override
    public SealedColumn sealed() { return CONTENT; }

    /** For the mail with this Message-ID alone. */
    byte[] seal(Letter letter, String messageId) {
        try {
            return seal(json.writeValueAsString(letter), messageId);
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote the letter.
            throw new IllegalStateException("cannot write a letter");
        }
    }

    byte[] seal(String order, String messageId) {
        return sealing.seal(order, CONTENT.at(messageId));
    }

    String order(OutboxMessage message) {
        return sealing.open(message.content(), CONTENT.at(message.messageId()));
    }

    Letter open(OutboxMessage message) {
        return letter(order(message));
    }

    Letter open(OutboxMessages.Claimed message) {
        return letter(sealing.open(message.content(), CONTENT.at(message.messageId())));
    }

    private Letter letter(String opened) {
        try {
            return json.readValue(opened, Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a letter");
        }
    }
}
