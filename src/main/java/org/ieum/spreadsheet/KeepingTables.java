package org.ieum.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ieum.exchange.piece.KeepingFiles;

/** Keeps tables that are being brought in, with what was said of them: sealed, for a day, for their owners alone. */
@Singleton
class KeepingTables {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** Under which the file of a table is kept. */
    private static final String PART = "table";

    @Inject TableDrafts drafts;
    @Inject KeepingFiles files;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    UUID keep(byte[] file, TableChoices choices, String actor) {
        UUID id = UUID.randomUUID();
        drafts.persist(new TableDraft(id, actor, clock.instant(), written(choices)));
        files.keep(id, PART, new ByteArrayInputStream(file));
        return id;
    }

    /** One of this person. */
    Optional<TableDraft> of(UUID id, String actor) {
        return drafts.of(id, actor);
    }

    /** All of this person, the newest first. */
    List<TableDraft> of(String actor) {
        return drafts.of(actor);
    }

    byte[] file(TableDraft draft) {
        return files.bytes(draft.id, PART);
    }

    TableChoices choices(TableDraft draft) {
        try {
            return json.readValue(draft.choices, TableChoices.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("choices of a table that nobody wrote", e);
        }
    }

    void choose(TableDraft draft, TableChoices choices) {
        draft.choices = written(choices);
    }

    void drop(TableDraft draft) {
        drafts.delete(draft);
        files.drop(draft.id);
    }

    /** Those that nobody came back to for a day. */
    void forget() {
        drafts.forget(clock.instant().minus(LONGEST));
        files.forget();
    }

    private String written(TableChoices choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
