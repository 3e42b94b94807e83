package org.ieum.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** Keeps tables that are being brought in, with what was said of them: sealed, for a day, for their owners alone. */
@Singleton
class KeepingTables implements HoldsSeals {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final SealedColumn CONTENT = new SealedColumn("table_draft", "content", "id");

    @Inject TableDrafts drafts;
    @Inject Sealing sealing;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() {
        return CONTENT;
    }

    UUID keep(byte[] file, TableChoices choices, String actor) {
        UUID id = UUID.randomUUID();
        byte[] content = sealing.seal(file, CONTENT.at(id));
        drafts.persist(new TableDraft(id, actor, clock.instant(), content, written(choices)));
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
        return sealing.openBytes(drafts.content(draft.id), CONTENT.at(draft.id));
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
    }

    /** Those that nobody came back to for a day. */
    void forget() {
        drafts.forget(clock.instant().minus(LONGEST));
    }

    private String written(TableChoices choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
