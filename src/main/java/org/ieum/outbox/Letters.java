package org.ieum.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.platform.Sealing;

/** Seals letters for the database and opens them again. */
@Singleton
class Letters {

    private final ObjectMapper json;
    private final Sealing sealing;

    @Inject
    Letters(ObjectMapper json, Sealing sealing) {
        this.json = json;
        this.sealing = sealing;
    }

    byte[] seal(Letter letter) {
        try {
            return sealing.seal(json.writeValueAsString(letter));
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote the letter.
            throw new IllegalStateException("cannot write a letter");
        }
    }

    byte[] seal(String order) {
        return sealing.seal(order);
    }

    String order(byte[] sealed) {
        return sealing.open(sealed);
    }

    Letter open(byte[] sealed) {
        try {
            return json.readValue(sealing.open(sealed), Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a letter");
        }
    }
}
