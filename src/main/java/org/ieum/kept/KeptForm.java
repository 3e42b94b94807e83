package org.ieum.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** A form that came too late. Its browser is known by the SHA-256 of a key alone. */
@Entity
class KeptForm extends Numbered {

    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] browserHash;

    /** {@code account:7}, {@code learner:7} or what else a page's reader is. */
    String reader;

    @Convert(converter = SealedConverter.class)
    String sent;

    /** The keyed hash of an address that was typed into it; null without one. */
    byte[] addressLookup;

    Instant expiresAt;

    /** For Hibernate. */
    protected KeptForm() {}

    KeptForm(byte[] browserHash, String reader, String sent, Instant expiresAt) {
        this.browserHash = browserHash;
        this.reader = reader;
        this.sent = sent;
        this.expiresAt = expiresAt;
    }

    SentForm form() {
        try {
            return JSON.readValue(sent, SentForm.class);
        } catch (JsonProcessingException e) {
            // Without its cause: that quotes what was typed.
            throw new IllegalStateException("a kept form that cannot be read: " + id());
        }
    }

    static String written(SentForm form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form that cannot be written");
        }
    }
}
