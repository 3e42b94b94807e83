package org.ieum.exchange.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Outcomes as drafts keep them: JSON. */
@Singleton
class WrittenOutcomes {

    @Inject ObjectMapper json;

    String write(ImportOutcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ImportOutcome read(String written) {
        try {
            return json.readValue(written, ImportOutcome.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outcome that nobody wrote", e);
        }
    }
}
